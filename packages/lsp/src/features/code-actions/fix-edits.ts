import {
  type EditRefusal,
  editsFor,
  type Fix,
  type FixEdits,
  type SectionText,
} from "@rolecall/core";
import type { View } from "../../workspace/view";
import { editableOf } from "./editable";
import { editsOfWhole, sectionIn } from "./section-in";

/**
 * What a fix comes to. What it creates is tried in the section that it belongs to, if that can be
 * seen by itself; otherwise, and for the reason of a refusal, in all that the files say.
 */
export function fixEdits(view: View, fix: Fix): FixEdits | EditRefusal {
  const editable = editableOf(view);
  const sections = sectionsFor(view, fix);
  if (!sections || sections.length === 0) return editsFor(fix, editable);
  const sources = sections.map(({ source }) => source);
  const result = editsFor(fix, { ...editable, sources });
  if ("problem" in result) return editsFor(fix, editable);
  return { ...result, edits: editsOfWhole(result.edits, sections) };
}

/** The section that an entry is created in, in each file that has it. */
function sectionsFor(view: View, { steps }: Fix): readonly SectionText[] | undefined {
  const [step, ...others] = steps;
  const [name] = step?.kind === "create-entry" ? step.keys : [];
  if (name === undefined || others.length > 0) return undefined;
  const found = editableOf(view)
    .sources.filter(({ text }) => text.includes(name))
    .map((source) => sectionIn(view, source, name));
  return found.includes("unclear") ? undefined : found.filter((one) => typeof one === "object");
}
