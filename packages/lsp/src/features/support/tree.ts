import {
  createYamlParser,
  type ParsedYaml,
  type Piece,
  remember,
  type SourceFile,
  type YamlNode,
  type YamlPair,
} from "@rolecall/core";
import type { DocumentView } from "../../workspace/view";

/** What a file says, as far as it can be parsed. */
export function treeOf(document: Parsable): YamlNode | undefined {
  return parsedOf(document).root;
}

/** The parts that a file can be parsed in, in order: together they are its text. */
export function piecesOf(document: Parsable): readonly Piece[] {
  return parsedOf(document).pieces();
}

type Parsable = Pick<DocumentView, "source" | "view">;

/** The same with all that is wrong with it. */
export function parsedOf({ source, view }: Parsable): ParsedYaml {
  return view.parsedOf(source) ?? parsedAlone(source);
}

/** A file that is no access file, or was not compiled. */
const parsedAlone = remember((source: SourceFile) => createYamlParser()(source));

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
