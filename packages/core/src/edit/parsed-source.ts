import { type Json, jsonOf } from "../spec";
import type { SourceFile } from "../text/source-file";
import { type ParsedYaml, parseYaml } from "../yaml/parse";
import type { YamlNode } from "../yaml/node";
import type { EditRefusal } from "./edit-result";
import { broken, unknownName } from "./refusals";
import type { EditableWorkspace } from "./text-edit";

/** A file, what it says, and that as a plain value. */
export interface ParsedSource {
  readonly source: SourceFile;
  readonly parsed: ParsedYaml;
  readonly root: YamlNode;
  readonly value: Json;
}

/** A file that is YAML without doubt; others are not added to, nor trusted about what they hold. */
export function parsedSource(
  source: SourceFile,
  parsed = parseYaml(source),
): ParsedSource | EditRefusal {
  const { root, diagnostics } = parsed;
  const [found] = diagnostics;
  if (!root || found) return broken(source.path, found);
  return { source, parsed, root, value: jsonOf(root) };
}

/** All files of a workspace, if each is YAML without doubt. */
export function parsedSources({
  sources,
}: EditableWorkspace): readonly ParsedSource[] | EditRefusal {
  const parsed: ParsedSource[] = [];
  for (const source of sources) {
    const file = parsedSource(source);
    if (isRefused(file)) return file;
    parsed.push(file);
  }
  return parsed;
}

/** Whether something is a refusal. */
export function isRefused(result: object): result is EditRefusal {
  return "problem" in result;
}

/** The node that keys lead to, from one; nothing where they lead nowhere. */
export function nodeAt(node: YamlNode, keys: readonly string[]): YamlNode | undefined {
  const [key, ...below] = keys;
  if (key === undefined) return node;
  const pair = pairAt(node, key);
  return pair && nodeAt(pair.value, below);
}

function pairAt(node: YamlNode, key: string) {
  return node.kind === "map" ? node.pairs.find((pair) => pair.key.value === key) : undefined;
}

/** How many of the keys, from the first, lead to something. */
export function depthOf(node: YamlNode, keys: readonly string[]): number {
  const [key, ...below] = keys;
  const pair = key === undefined ? undefined : pairAt(node, key);
  return pair ? 1 + depthOf(pair.value, below) : 0;
}

/** The file that has a value, or else the first that has what the value belongs to. */
export function fileFor(
  files: readonly ParsedSource[],
  keys: readonly string[],
): ParsedSource | EditRefusal {
  const found =
    files.find(({ root }) => nodeAt(root, keys)) ??
    files.find(({ root }) => nodeAt(root, keys.slice(0, -1)));
  return found ?? missingIn(files, keys);
}

/** The first of the keys that leads nowhere in any file. */
function missingIn(files: readonly ParsedSource[], keys: readonly string[]): EditRefusal {
  const depth = Math.max(0, ...files.map(({ root }) => depthOf(root, keys)));
  const names = files.flatMap(({ root }) => {
    const node = nodeAt(root, keys.slice(0, depth));
    return node?.kind === "map" ? node.pairs.map(({ key }) => key.value) : [];
  });
  return unknownName(keys[depth] ?? "", keys.slice(0, depth), names);
}
