import {
  listedManagedPolicy,
  managedPolicyPage,
  pathFrom,
  switchRoleUrl,
  type YamlNode,
  type YamlPair,
} from "@rolecall/core";
import type { Extent } from "../../service/places";
import type { DocumentView } from "../../workspace/view";
import { pairsOf, scalarOf, treeOf, valueAt } from "./tree";

/** A text that leads out of the file. */
export interface Link {
  readonly extent: Extent;
  readonly target: string;
  readonly tooltip?: string;
}

/** The links of a file, in its order. */
export function linksIn(document: DocumentView): readonly Link[] {
  const root = treeOf(document);
  const portal = valueAt(root, "instance", "portalUrl");
  const found = [
    ...addressIn(document, portal),
    ...pairsOf(valueAt(root, "permissionSets")).flatMap(({ value }) =>
      policyLinks(document, value),
    ),
    ...pairsOf(valueAt(root, "externalAccounts")).flatMap((pair) => accountLinks(document, pair)),
  ];
  return found.toSorted((first, second) => first.extent.start - second.extent.start);
}

function policyLinks(document: DocumentView, value: YamlNode): readonly Link[] {
  const listed = valueAt(value, "managedPolicies");
  const managed = [
    ...(listed?.kind === "list" ? listed.items : []),
    valueAt(value, "permissionsBoundary", "managedPolicy"),
  ];
  return [
    ...managed.flatMap((policy) => managedPolicyIn(document, policy)),
    ...addressIn(document, valueAt(value, "relayState")),
    ...fileIn(document, valueAt(value, "inlinePolicy", "file")),
    ...fileIn(document, valueAt(value, "metadata")),
  ];
}

function accountLinks(document: DocumentView, { key, value }: YamlPair): readonly Link[] {
  return pairsOf(valueAt(value, "roles")).flatMap((role) =>
    roleIn(document, key.value, role).concat(policyLinks(document, role.value)),
  );
}

/** The page on which people who are let in change into a role. */
function roleIn(document: DocumentView, account: string, { key }: YamlPair): readonly Link[] {
  const { externalAccounts, instance } = document.view.compiled.model;
  const found = externalAccounts.find(({ name }) => name === account);
  if (found?.strategy !== "role-chaining") return [];
  const target = switchRoleUrl(found, key.value, instance.partition);
  const tooltip = `Switch to ${key.value} in ${account}`;
  return [{ extent: extentOf(document, key), target, tooltip }];
}

/** What the ARN of a policy of AWS starts with. */
const ownArn = /^arn:[^:]*:iam::aws:policy\//;

function managedPolicyIn(document: DocumentView, node: YamlNode | undefined): readonly Link[] {
  const policy = listedManagedPolicy(scalarOf(node)?.replace(ownArn, "") ?? "");
  if (!node || policy === undefined) return [];
  const tooltip = "What AWS says about this policy";
  return [{ extent: extentOf(document, node), target: managedPolicyPage(policy), tooltip }];
}

function addressIn(document: DocumentView, node: YamlNode | undefined): readonly Link[] {
  const target = scalarOf(node);
  if (!node || target === undefined || !/^https:\/\/[^\s"'<>]+$/.test(target)) return [];
  return [{ extent: extentOf(document, node), target }];
}

function fileIn(document: DocumentView, node: YamlNode | undefined): readonly Link[] {
  const written = scalarOf(node);
  const { view, source } = document;
  const path = written === undefined ? undefined : pathFrom(source.path, written);
  if (!node || path === undefined || !view.sourceOf(path)) return [];
  return [{ extent: extentOf(document, node), target: view.uriOf(path) }];
}

/** Where something stands, without quotes; what an alias stands for is linked where it is written. */
function extentOf({ source }: DocumentView, { span }: { readonly span: Extent }): Extent {
  const written = source.text.slice(span.start, span.end).trimEnd();
  const quote = /^["']/.test(written) ? 1 : 0;
  return { start: span.start + quote, end: span.start + written.length - quote };
}
