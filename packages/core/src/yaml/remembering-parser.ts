import type { SourceFile } from "../text/source-file";
import { joinSections } from "./join-sections";
import { longestText, type ParsedYaml, parseYaml } from "./parse";
import { type PlacedSections, placeSections } from "./place-sections";
import type { Sections } from "./section";

/**
 * A `parseYaml` that remembers one file. What it gives back says the same, but what has not changed
 * since the last time is the very same object, and its places have moved along. So whatever it gave
 * back before must not be used any more.
 *
 * A text is cut into sections and their entries, and each is parsed alone and kept. Where that could
 * come to something else than parsing the whole, the whole is parsed.
 */
export function createYamlParser(): (source: SourceFile) => ParsedYaml {
  let before: PlacedSections = { text: "", places: [] };
  const known: Sections = new WeakMap();
  return (source) => {
    const placed = canBeCut(source) ? placeSections(source, before, known) : undefined;
    before = placed ?? before;
    const sections = placed?.places.map(({ section }) => section);
    return (sections && joinSections(sections, source)) ?? parseYaml(source);
  };
}

function canBeCut({ text }: SourceFile): boolean {
  return text.length <= longestText && !text.startsWith("\ufeff");
}
