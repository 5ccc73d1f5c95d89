import type { Reading, Text } from "../spec";
import { pathFrom } from "../text/path";

/** A kind of file that others name by its path. */
export interface NamedFile<Content> {
  /** Follows "is not read as": "a policy". */
  readonly what: string;
  /** How names of such files end, without the dot. */
  readonly endings: readonly string[];
  /** Why the file has to be in the workspace. */
  readonly note: string;
  /** What stands in the file; nothing when there is none of this path. */
  readonly open: (reading: Reading, path: string) => Content | undefined;
}

/**
 * What stands in a file that another names, if it may be read as what it is named for; else what is
 * wrong with the path is reported.
 */
export function openNamed<Content>(
  written: Text,
  kind: NamedFile<Content>,
  reading: Reading,
): Content | undefined {
  const { value, span } = written;
  const path = pathFrom(span.file, value);
  const content = path !== undefined && isOf(kind, path) ? kind.open(reading, path) : undefined;
  if (content === undefined) reading.problem("missing-document", span, wrong(value, path, kind));
  return content;
}

/** Hidden files and those of tools hold what is nobody's business. */
const isHidden = /(?:^|\/)(?:\.|node_modules\/|cdktf\.out\/)/;

function isOf({ endings }: NamedFile<unknown>, path: string): boolean {
  return !isHidden.test(path) && endings.some((ending) => path.endsWith(`.${ending}`));
}

function wrong(value: string, path: string | undefined, kind: NamedFile<unknown>) {
  const { what, endings, note } = kind;
  if (path === undefined) {
    return {
      message: `"${value}" leads out of the workspace`,
      cure: "move the file into the workspace's folder",
      note,
    };
  }
  if (!isOf(kind, path)) {
    return {
      message: `"${path}" is not read as ${what}`,
      cure: `give it a name that ends in ${alternatives(endings)}, in a folder that is not hidden`,
      note: "lines of what is named here may be shown, so it must be meant to be",
    };
  }
  return {
    message: `there is no file "${path}" in the workspace`,
    cure: "correct the path; it starts at the folder of this file",
    note,
  };
}

function alternatives(endings: readonly string[]): string {
  const shown = endings.map((ending) => `.${ending}`);
  const last = shown.at(-1) ?? "";
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${last}` : last;
}
