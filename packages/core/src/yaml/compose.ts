import { Composer, type CST, type Document } from "yaml";

/** The documents that tokens make. */
export function compose(tokens: readonly CST.Token[], length: number): readonly Document.Parsed[] {
  const composer = new Composer({
    version: "1.2",
    merge: false,
    // Duplicates are reported by `convert`, which knows both places and keeps `01` from being `1`.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return [...composer.compose(tokens, true, length)];
}
