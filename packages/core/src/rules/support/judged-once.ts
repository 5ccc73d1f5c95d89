import type { Wording } from "../../diagnostics/diagnostic";
import { remember } from "../../text/remember";
import { rememberEach } from "../../text/remember-each";
import type { Located } from "../../text/span";
import type { Report } from "../rule";

/** What a rule finds in something, when nothing else matters to it than what it is given. */
export type Judge<Given extends readonly unknown[]> = (report: Report, ...given: Given) => void;

interface Finding extends Located {
  readonly wording: Wording;
}

/** Judges something when it is first met; until anything about it changes, the same is reported. */
export function judgedOnce<Thing extends object, Rest extends readonly unknown[]>(
  judge: Judge<[Thing, ...Rest]>,
): Judge<[Thing, ...Rest]> {
  const findingsIn = remember((...given: [Thing, ...Rest]) => findingsOf(judge, given));
  return (report, ...given) => {
    for (const { span, wording } of findingsIn(...given)) report(span, wording);
  };
}

/** The same for each of many things, most of which do not change. */
export function judgedEach<Thing extends object>(judge: Judge<[Thing]>): Judge<[readonly Thing[]]> {
  const findingsIn = rememberEach((thing: Thing) => findingsOf(judge, [thing]));
  return (report, things) => {
    for (const { span, wording } of findingsIn(things)) report(span, wording);
  };
}

function findingsOf<Given extends readonly unknown[]>(
  judge: Judge<Given>,
  given: Given,
): readonly Finding[] {
  const findings: Finding[] = [];
  judge((span, wording) => findings.push({ span, wording }), ...given);
  return findings;
}
