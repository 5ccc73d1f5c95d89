import { sharedEnd, sharedStart, type SourceFile, type TextEdit } from "@rolecall/core";

/** One edit that makes one text of another: what both start and end with stays. */
export function difference({ path, text }: SourceFile, { text: after }: SourceFile): TextEdit {
  const shared = sharedStart(text, after);
  const from = shared - Number(isHalf(text, shared) || isHalf(after, shared));
  const tail = sharedEnd(text, after, Math.min(text.length, after.length) - from);
  const kept =
    tail - Number(isHalf(text, text.length - tail) || isHalf(after, after.length - tail));
  const span = { file: path, start: from, end: text.length - kept };
  return { span, newText: after.slice(from, after.length - kept) };
}

/** Whether an offset is in the middle of a character, half of which many editors cannot take. */
function isHalf(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
