import type { AccessFile } from "../../language/access-file";
import type { Rule } from "../rule";
import { type Judge, judgedOnce } from "./judged-once";

/**
 * The check of a rule that looks at some sections and at nothing else: as long as these are the same,
 * the same is reported.
 */
export function ofSections<Name extends keyof AccessFile>(
  names: readonly Name[],
  judge: Judge<[Pick<AccessFile, Name>]>,
): Rule["check"] {
  const judgeOnce = judgedOnce(judge);
  const sectionsOf = picking(names);
  return ({ workspace: { model } }, report) => judgeOnce(report, sectionsOf(model));
}

/** Gives one and the same object as long as all of the sections are the same. */
function picking<Name extends keyof AccessFile>(names: readonly Name[]) {
  const known = new WeakMap<object, Pick<AccessFile, Name>>();
  return (model: AccessFile): Pick<AccessFile, Name> => {
    const first = names.map((name) => model[name]).find((section) => section !== undefined);
    const last = known.get(first ?? names);
    if (last && names.every((name) => last[name] === model[name])) return last;
    const sections = pick(model, names);
    known.set(first ?? names, sections);
    return sections;
  };
}

function pick<Name extends keyof AccessFile>(model: AccessFile, names: readonly Name[]) {
  const sections = Object.fromEntries(names.map((name) => [name, model[name]]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of these very sections
  return sections as Pick<AccessFile, Name>;
}
