import { isList } from "../spec";
import { type Picker, picker } from "./shuffle";

/** Plain values that YAML can say; texts in them have one line. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** How a whole file is written; everything else is picked anew for each value. */
interface FileStyle {
  readonly pick: Picker;
  readonly step: number;
  readonly dashStep: number;
  readonly quote: '"' | "'";
}

/**
 * A mapping as somebody might write it: with comments and empty lines anywhere, in braces or
 * indented by any width, on one line or over several, with either quotes and line breaks. A number
 * that says all this makes it repeatable.
 */
export function styledYaml(value: { readonly [key: string]: Plain }, seed: number): string {
  const pick = picker(seed);
  const step = 1 + pick(4);
  const style = { pick, step, dashStep: pick(step + 1), quote: pick(2) ? '"' : "'" } as const;
  const start = pick(4) === 0 ? "---\n" : "";
  const text = start + (pick(6) === 0 ? `${flow(value, style, 0)}\n` : blockMap(value, style, 0));
  const end = pick(4) === 0 ? "# the end\n" : pick(4) === 0 ? "\n\n" : "";
  const finished = pick(3) === 0 ? (text + end).replace(/\n+$/, "") : text + end;
  return pick(4) === 0 ? finished.replaceAll("\n", "\r\n") : finished;
}

function blockMap(value: { readonly [key: string]: Plain }, style: FileStyle, column: number) {
  return Object.entries(value)
    .map(([key, child]) => {
      const below = isEmpty(child) || style.pick(3) === 0 ? undefined : block(child, style, column);
      const inline = below === undefined ? ` ${flow(child, style, column + 2)}` : "";
      return `${comments(style, column)}${" ".repeat(column)}${scalar(key, style)}:${inline}${comment(style)}\n${below ?? ""}`;
    })
    .join("");
}

/** The lines of a collection; nothing for a text. */
function block(value: Plain, style: FileStyle, column: number): string | undefined {
  if (typeof value === "string") return undefined;
  if (!isList(value)) return blockMap(value, style, column + style.step);
  const indent = " ".repeat(column + style.dashStep);
  return value
    .map((item) => {
      const before = comments(style, indent.length);
      return `${before}${indent}- ${flow(item, style, indent.length + 2)}${comment(style)}\n`;
    })
    .join("");
}

/** A value on one line or, in brackets, with its items on lines of their own. */
function flow(value: Plain, style: FileStyle, column: number): string {
  if (typeof value === "string") return scalar(value, style);
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  const items = isList(value)
    ? value.map((item) => flow(item, style, column))
    : Object.entries(value).map(
        ([key, child]) => `${scalar(key, style)}: ${flow(child, style, column)}`,
      );
  const comma = items.length > 0 && style.pick(4) === 0 ? "," : "";
  if (style.pick(4) > 0) {
    const padding = style.pick(2) === 0 ? " " : "";
    return `${open}${padding}${items.join(", ")}${comma}${padding}${close}`;
  }
  const indent = `\n${" ".repeat(column + 1 + style.pick(3))}`;
  const lines = items.map((item, index) => {
    const isLast = index === items.length - 1;
    return `${indent}${item}${isLast ? comma : ","}${comment(style)}`;
  });
  return `${open}${comment(style)}${lines.join("")}\n${" ".repeat(column + 1)}${close}`;
}

function scalar(text: string, { pick, quote }: FileStyle): string {
  const isSafe =
    /^[a-zA-Z][\w/@.+-]*(?::[\w-]+)?$/.test(text) && !/^(true|false|null)$/i.test(text);
  if (isSafe && pick(5) > 0) return text;
  return quote === '"' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** Lines above an entry: comments at its column, elsewhere, or none; and empty ones. */
function comments({ pick }: FileStyle, column: number): string {
  const empty = pick(6) === 0 ? "\n" : "";
  if (pick(5) > 0) return empty;
  return `${empty}${" ".repeat(pick(3) === 0 ? pick(9) : column)}# a: { b, "c\n`;
}

function comment({ pick }: FileStyle): string {
  return pick(8) === 0 ? ` # ${pick(2) === 0 ? "- d: [e" : "}"}` : "";
}

function isEmpty(value: Plain): boolean {
  return typeof value !== "string" && Object.keys(value).length === 0;
}
