import { docsOfRule } from "./rule";
import type { Part } from "./part";

const form = /#\s*rolecall:\s*allow\s+(\S+)/g;

/** The code in a comment that allows a finding: what the rule is. */
export const suppression: Part = (pointed) => {
  const { place, at } = pointed;
  if (at.role !== "prose") return undefined;
  const { text } = place.source;
  const start = text.lastIndexOf("\n", place.offset - 1) + 1;
  const end = text.indexOf("\n", place.offset);
  const line = text.slice(start, end === -1 ? text.length : end);
  for (const { 0: whole, 1: code = "", index } of line.matchAll(form)) {
    const to = start + index + whole.length;
    const from = to - code.length;
    if (place.offset < from || place.offset > to) continue;
    const markdown = docsOfRule(code, pointed);
    return markdown === undefined ? undefined : { markdown, extent: { start: from, end: to } };
  }
  return undefined;
};
