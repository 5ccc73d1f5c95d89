import type { Wording } from "../diagnostics/diagnostic";

const standard = "tag:yaml.org,2002:";

/** The core schema's own tags say nothing new; every other one asks for something we cannot do. */
const known = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `${standard}${name}`),
);

/** Whether a tag, in its long form, only says what YAML would have understood anyway. */
export function isKnownTag(tag: string): boolean {
  return known.has(tag);
}

/**
 * Where the tag of a value starts. The parser gives the place of the value alone, and tags and
 * anchors are all that may stand between.
 */
export function placeOfTag(text: string, valueStart: number): number {
  const before = text.slice(Math.max(0, valueStart - longestTag), valueStart);
  const tag = /![^\s,[\]{}]*(?:\s+&[^\s,[\]{}]+)?\s*$/.exec(before);
  return tag ? valueStart - before.length + tag.index : valueStart;
}

const longestTag = 200;

/** What is said about a tag, in the spelling in which people write it. */
export function tagWording(tag: string): Wording {
  return {
    message: `the tag ${shortForm(tag)} is not supported`,
    cure: "write the value itself",
    note: "tags such as CloudFormation's !Ref have no meaning here",
  };
}

function shortForm(tag: string): string {
  if (tag.startsWith("!")) return tag;
  return tag.startsWith(standard) ? `!!${tag.slice(standard.length)}` : `!<${tag}>`;
}
