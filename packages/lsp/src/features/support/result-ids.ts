import type { Diagnostic } from "vscode-languageserver";

/**
 * A short name for findings, by which an editor tells the server what it knows of a file. The same
 * findings have the same name, also in another process: an editor may outlive its server.
 */
export function resultIdOf(found: readonly Diagnostic[]): string {
  const text = JSON.stringify(found);
  return `${text.length.toString(36)}-${hashOf(text, 0x811c9dc5)}${hashOf(text, 0x01234567)}`;
}

/** FNV-1a of 32 bits. Two of them and the length never meet by accident. */
function hashOf(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
