import { findings } from "@rolecall/core";
import { code, link, paragraphs } from "../support/markdown";
import type { Part, Pointed } from "./part";

/** A rule, where the workspace says how loud it is. */
export const rule: Part = (pointed) => {
  const { at } = pointed;
  if (at.role !== "key" || at.path.length !== 1 || at.path[0] !== "rules") return undefined;
  const markdown = docsOfRule(at.whole, pointed);
  return markdown === undefined ? undefined : { markdown };
};

/** What is found under a code, and how loud that is here. */
export function docsOfRule(wanted: string, { written, extras }: Pointed): string | undefined {
  const found = findings().find(({ code: one }) => one === wanted);
  if (!found) return undefined;
  const set = written.rules?.entries.find(({ key }) => key.value === wanted)?.value.value;
  const level = set === undefined || set === found.severity ? "" : `, here ${code(set)}`;
  const page = extras.pageOf?.(wanted);
  return paragraphs(
    `**Rule** ${code(wanted)} · ${found.severity}${level}`,
    found.isAdvice
      ? "It gives advice: the workspace means the same with the finding as without."
      : "It cannot be allowed: with the finding it is not certain what is granted.",
    page === undefined ? undefined : link("What it finds, and why", page),
  );
}
