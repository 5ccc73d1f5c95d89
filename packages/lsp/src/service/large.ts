import type { SourceFile } from "@rolecall/core";

/** About 40,000 lines: far more than people write, but programs may. */
const fromCharacters = 1_000_000;

/**
 * Whether a file is so large that what editors ask for at every key, and of the whole file, is left
 * out. What they ask of a place or a part of it is as good as in any other file.
 */
export function isLarge({ text }: SourceFile): boolean {
  return text.length > fromCharacters;
}
