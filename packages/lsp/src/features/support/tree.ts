import {
  createYamlParser,
  type Piece,
  type SourceFile,
  type YamlNode,
  type YamlPair,
} from "@rolecall/core";
import type { DocumentView } from "../../workspace/view";

/** Of so many files what they say is remembered: an editor asks for few of them at a time. */
const mostTrees = 8;

interface Tree {
  readonly parse: ReturnType<typeof createYamlParser>;
  source?: SourceFile;
  parsed?: ReturnType<Tree["parse"]>;
}

/** By the addresses of files; the last that was asked for comes last. */
const trees = new Map<string, Tree>();

/**
 * What a file says, as far as it can be parsed. Only what has changed is parsed again. Places are
 * right until another text of the file is asked for.
 */
export function treeOf(document: Parsable): YamlNode | undefined {
  return parsedOf(document)?.root;
}

/** The parts that a file can be parsed in, in order: together they are its text. */
export function piecesOf(document: Parsable): readonly Piece[] {
  return parsedOf(document)?.pieces() ?? [];
}

type Parsable = Pick<DocumentView, "uri" | "source">;

/** The same with all that is wrong with it. */
export function parsedOf({ uri, source }: Parsable): Tree["parsed"] {
  const tree: Tree = trees.get(uri) ?? { parse: createYamlParser() };
  trees.delete(uri);
  trees.set(uri, tree);
  for (const [oldest] of trees) if (trees.size > mostTrees) trees.delete(oldest);
  if (tree.source !== source) Object.assign(tree, { source, parsed: tree.parse(source) });
  return tree.parsed;
}

/** The value below a key, or nothing. */
export function valueAt(
  node: YamlNode | undefined,
  ...keys: readonly string[]
): YamlNode | undefined {
  const [key, ...below] = keys;
  if (key === undefined || node?.kind !== "map") return key === undefined ? node : undefined;
  return valueAt(node.pairs.find((pair) => pair.key.value === key)?.value, ...below);
}

/** The keys of a mapping with their values; none of anything else. */
export function pairsOf(node: YamlNode | undefined): readonly YamlPair[] {
  return node?.kind === "map" ? node.pairs : [];
}

/** The text of a scalar, or nothing. */
export function scalarOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  return typeof node.value === "string" ? node.value : node.source;
}
