import { createSourceFile, type SourceFile } from "../text/source-file";

/** Puts several files in one text: a line `=== path` starts each but the first. */
export function splitFiles(text: string, firstPath = "example.access.yaml"): readonly SourceFile[] {
  const [first = "", ...others] = text.split(/^=== (.+)\n/m);
  const files = first === "" ? [] : [createSourceFile(firstPath, first)];
  for (let at = 0; at < others.length; at += 2) {
    files.push(createSourceFile(others[at] ?? "", others[at + 1] ?? ""));
  }
  return files;
}

/** The reverse of `splitFiles`. */
export function joinTexts(files: readonly SourceFile[], firstPath = "example.access.yaml"): string {
  return files
    .map(({ path, text }) => (path === firstPath ? text : `=== ${path}\n${text}`))
    .join("");
}
