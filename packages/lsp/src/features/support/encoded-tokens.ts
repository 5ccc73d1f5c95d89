import type { SourceFile } from "@rolecall/core";
import { positionOf } from "../../service/places";
import { tokenLegend } from "./token-legend";
import type { NamedToken } from "./tokens";

/**
 * Tokens as LSP sends them, five numbers for each: lines and columns since the one before, the
 * length, the type, and a bit for each modifier. They have to be in the order of the text.
 */
export function encoded(source: SourceFile, tokens: readonly NamedToken[]): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { start, end, type, modifier } of tokens) {
    const at = positionOf(source, start);
    const isSameLine = at.line === before.line;
    const column = isSameLine ? at.character - before.character : at.character;
    const bits = modifier ? 1 << tokenLegend.modifiers.indexOf(modifier) : 0;
    data.push(at.line - before.line, column, end - start, tokenLegend.types.indexOf(type), bits);
    before = at;
  }
  return data;
}
