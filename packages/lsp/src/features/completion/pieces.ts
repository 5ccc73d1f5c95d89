import type { Gap, Piece } from "./suggestion";

/** Pieces as a snippet, whose gaps are filled in one after the other. */
export function asSnippet(pieces: readonly Piece[]): string {
  let count = 0;
  return pieces.map((piece) => (typeof piece === "string" ? escaped(piece) : stop(piece))).join("");

  function stop({ hint, choices = [] }: Gap): string {
    count++;
    if (choices.length > 1) return `\${${count}|${choices.map(escapedChoice).join(",")}|}`;
    const text = choices[0] ?? hint;
    return text === "" ? `$${count}` : `\${${count}:${escapedHint(text)}}`;
  }
}

/** Pieces as a plain text. */
export function asPlain(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : (piece.choices?.[0] ?? piece.hint)))
    .join("");
}

/** Whether there is something to fill in. */
export function hasGaps(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => typeof piece !== "string");
}

/** Source: LSP, "Snippet Syntax". */
function escaped(text: string): string {
  return text.replaceAll(/[\\$]/g, String.raw`\$&`);
}

function escapedHint(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

function escapedChoice(text: string): string {
  return text.replaceAll(/[\\$},|]/g, String.raw`\$&`);
}
