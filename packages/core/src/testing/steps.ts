/** A change of a text, as data: whatever the numbers, it can be done to every text. */
export interface Step {
  readonly kind: (typeof stepKinds)[number];
  /** Where, as a part of the text: from 0 up to 1. */
  readonly at: number;
  /** How many characters or lines. */
  readonly size: number;
  /** What is put in. */
  readonly piece: string;
}

/** What a step does; those on lines take whole lines, from the one at the place on. */
export const stepKinds = [
  "insert",
  "insert at a line's start",
  "insert at a line's end",
  "insert a line",
  "delete",
  "delete lines",
  "repeat lines",
  "move lines",
  "indent lines",
  "outdent lines",
  "cut off",
  "change line breaks",
  "put back",
] as const;

/** What people type, and what means something in YAML. */
export const pieces: readonly string[] = [
  ["a", "ab", " ", "  ", "    ", "\n", "\n\n", "\r\n", "\r", "\t", "é", "\ufeff", "\u2028"],
  [
    '"',
    "'",
    ":",
    ": ",
    ":\n",
    "-",
    "- ",
    "? ",
    "#",
    " # c",
    "# c\n",
    "#c\n",
    ",",
    "|",
    ">",
    ">-\n",
  ],
  ["[", "]", "{", "}", "&a ", "*a", "!x ", "!!str ", "%", "@", "`", "\\", "<<: ", "~", "0123"],
  ["---\n", "--- ", "...\n", "%YAML 1.1\n", "x: y\n", "  x:\n", "groups:\n", "groups:", "gro"],
  ["users: { a: {} }\n", "  new:\n    description: x\n", "file: a.json", "members: [*a]"],
  ["${x}", "&a [b]", "__proto__: 1", "${TfToken[1]}"],
  ["# rolecall: allow unused-group because x\n", "# rolecall: allow unused-permission-set\n"],
].flat();

/** The text after a step. `original` is what it may be put back to. */
export function afterStep(text: string, step: Step, original: string): string {
  const at = Math.floor(step.at * (text.length + 1));
  if (step.kind === "put back") return original;
  if (step.kind === "cut off") return text.slice(0, at);
  if (step.kind === "insert") return text.slice(0, at) + step.piece + text.slice(at);
  if (step.kind === "delete") return text.slice(0, at) + text.slice(at + step.size);
  if (step.kind === "change line breaks") return withOtherBreaks(text);
  const lines = text.split("\n");
  return linesAfter(lines, text.slice(0, at).split("\n").length - 1, step).join("\n");
}

function withOtherBreaks(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n");
}

function linesAfter(
  lines: readonly string[],
  from: number,
  { kind, size, piece, at }: Step,
): readonly string[] {
  const taken = lines.slice(from, from + size);
  const line = lines[from] ?? "";
  const indent = /^ */.exec(line)?.[0] ?? "";
  const others = lines.toSpliced(from, size);
  if (kind === "insert at a line's start")
    return lines.with(from, indent + piece + line.trimStart());
  if (kind === "insert at a line's end") return lines.with(from, line + piece);
  if (kind === "insert a line") return lines.toSpliced(from, 0, indent + piece);
  if (kind === "delete lines") return others;
  if (kind === "repeat lines") return lines.toSpliced(from, 0, ...taken);
  if (kind === "move lines")
    return others.toSpliced(Math.floor(at * 7919) % lines.length, 0, ...taken);
  const change = (one: string) => (kind === "indent lines" ? ` ${one}` : one.replace(/^ /, ""));
  return lines.toSpliced(from, size, ...taken.map(change));
}
