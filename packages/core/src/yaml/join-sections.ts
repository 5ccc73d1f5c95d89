import type { Diagnostic } from "../diagnostics/diagnostic";
import type { SourceFile } from "../text/source-file";
import { spanning } from "../text/span";
import { distinctPairs } from "./distinct-pairs";
import type { YamlMap } from "./node";
import { firstBrokenLine, type ParsedYaml } from "./parse";
import { canEnd, quotes } from "./quotes";
import type { Section } from "./section";

/**
 * What the sections of a file say together. Nothing comes back when what stands in one bears on what
 * stands in another.
 */
export function joinSections(
  sections: readonly Section[],
  source: SourceFile,
): ParsedYaml | undefined {
  const [first, last] = [sections[0]?.blocks[0], sections.at(-1)?.blocks.at(-1)];
  if (!first || !last || areBound(sections) || mayRunOn(sections, source)) return undefined;
  const problems = sections.flatMap((section) => section.problems);
  const pairs = distinctPairs(
    sections.flatMap((section) => section.pairs),
    (found) => problems.push(found),
  );
  const isWhole = sections.every((section) => section.isWhole);
  const span = spanning(first.fileSpan, last.fileSpan);
  const root: YamlMap = { kind: "map", pairs, isWhole, span };
  const pieces = () => sections.flatMap(({ blocks }) => blocks);
  return { root, pieces, ...reliable(sections, problems, source) };
}

/** An alias may stand for what has its anchor in another block. */
function areBound(sections: readonly Section[]): boolean {
  const hasAnchors = sections.some((section) => section.hasAnchors);
  return hasAnchors && sections.some((section) => section.hasAliases);
}

/**
 * Whether a text in quotes that has no end may go on to the end of the file. Where there is another
 * quote, it ends before the next key, and with quotes behind them the blocks have been parsed.
 */
function mayRunOn(sections: readonly Section[], { text }: SourceFile): boolean {
  const broken = sections.flatMap((section) => section.broken);
  return broken.some(
    ({ text: own, follower, origin: { start } }) =>
      follower !== "" &&
      quotes.some((quote) => own.includes(quote) && !canEnd(quote, text, start + own.length)),
  );
}

/** What is said about a file of which some may be no YAML; see `ParsedYaml`. */
function reliable(
  sections: readonly Section[],
  problems: readonly Diagnostic[],
  source: SourceFile,
): Pick<ParsedYaml, "reliableUntil" | "diagnostics"> {
  const syntax = sections.flatMap(({ broken }) => broken.flatMap((block) => block.syntax));
  const reliableUntil = firstBrokenLine(source, syntax);
  const isReliable = ({ span }: Diagnostic) => syntax.length === 0 || span.start < reliableUntil;
  return { reliableUntil, diagnostics: [...syntax, ...problems.filter(isReliable)] };
}
