import type { Span, YamlNode } from "@rolecall/core";
import type { DocumentView } from "../../workspace/view";
import { pairsOf, scalarOf, treeOf, valueAt } from "./tree";

/** The path of another file where it is written. */
export interface WrittenPath {
  readonly written: string;
  /** With its quotes. */
  readonly span: Span;
}

/** The paths of policies and of metadata that a file names, from its own folder. */
export function filePathsIn(document: DocumentView): readonly WrittenPath[] {
  const root = treeOf(document);
  const roles = pairsOf(valueAt(root, "externalAccounts")).flatMap(({ value }) =>
    pairsOf(valueAt(value, "roles")),
  );
  const holders = [...pairsOf(valueAt(root, "permissionSets")), ...roles];
  return holders
    .flatMap(({ value }) => [valueAt(value, "inlinePolicy", "file"), valueAt(value, "metadata")])
    .flatMap(pathAt);
}

/** The globs that say which files belong to the workspace, from its folder. */
export function includedIn(document: DocumentView): readonly WrittenPath[] {
  const include = valueAt(treeOf(document), "include");
  return include?.kind === "list" ? include.items.flatMap(pathAt) : [];
}

function pathAt(node: YamlNode | undefined): readonly WrittenPath[] {
  const written = scalarOf(node);
  return node && written !== undefined ? [{ written, span: node.span }] : [];
}
