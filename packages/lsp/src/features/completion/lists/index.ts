import type { OfferedList } from "@rolecall/core";
import type { Provider } from "../suggestion";
import { actions } from "./actions";
import { attributeSources } from "./attribute-sources";
import { conditionKeys } from "./condition-keys";
import { conditionOperators } from "./condition-operators";
import { conditionValues } from "./condition-values";
import { days } from "./days";
import { metadataFiles, policyFiles } from "./files";
import { managedPolicies } from "./managed-policies";
import { grantVariables, patternVariables } from "./pattern-variables";
import { policyVariables } from "./policy-variables";
import { regions } from "./regions";
import { resources } from "./resources";
import { root } from "./root";
import { rules } from "./rules";
import { accountTagKeys, accountTagValues, tagKeys, tagValues } from "./tags";
import { unitPatterns } from "./unit-patterns";

/** What is on each list that the language offers. */
export const lists: Readonly<Record<OfferedList, Provider>> = {
  regions,
  "managed-policies": managedPolicies,
  actions,
  resources,
  "condition-operators": conditionOperators,
  "condition-keys": conditionKeys,
  "condition-values": conditionValues,
  "unit-patterns": unitPatterns,
  root,
  "tag-keys": tagKeys,
  "tag-values": tagValues,
  "account-tag-keys": accountTagKeys,
  "account-tag-values": accountTagValues,
  variables: patternVariables,
  "grant-variables": grantVariables,
  "policy-variables": policyVariables,
  "attribute-sources": attributeSources,
  "policy-files": policyFiles,
  "metadata-files": metadataFiles,
  days,
  rules,
};

/** Lists of variables, which stand within other texts and begin with `$`. */
export const listsOfVariables: ReadonlySet<OfferedList> = new Set([
  "variables",
  "grant-variables",
  "policy-variables",
] as const);
