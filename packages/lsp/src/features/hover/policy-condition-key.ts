import { type AwsDetails, serviceAuthorizationReference } from "@rolecall/core";
import { bullets, code, link, paragraphs, prose } from "../support/markdown";
import { stepsInStatement } from "../support/policy-place";
import type { Part } from "./part";

const globalKeys =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html";

/** A key that a condition asks for: what it is, and of which type. */
export const policyConditionKey: Part = async ({ at, aws }) => {
  const steps = stepsInStatement(at);
  if (at.role !== "key" || steps?.length !== 2 || steps[0] !== "Condition") return undefined;
  const markdown = conditionKeyDocs(at.whole, await aws());
  return markdown === undefined ? undefined : { markdown };
};

/** What AWS says of a condition key; nothing for one that it does not list. */
export function conditionKeyDocs(written: string, aws: AwsDetails): string | undefined {
  const found = aws.conditionKey(written);
  if (!found) return undefined;
  const { key, type, isMultivalued, description } = found;
  const isGlobal = key.startsWith("aws:");
  return paragraphs(
    `**Condition key** ${code(key)} · ${type}`,
    prose(description),
    bullets([
      isMultivalued
        ? "a request may have many values of it: use `ForAnyValue` or `ForAllValues`"
        : undefined,
    ]),
    isGlobal
      ? link("Global condition keys", globalKeys)
      : link("Service Authorization Reference", serviceAuthorizationReference),
  );
}
