import { type CST, type Document, isMap, type ParsedNode, type YAMLMap } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Block, Part } from "./block";
import { commentsIn } from "./comments";
import { compose } from "./compose";
import { convertPairs, extentOf } from "./convert";
import { firstTooDeep } from "./depth";
import { frame, type Framed, isFollowed, isFollowedInside, keysOfFollower } from "./framed-part";
import { readSimpleLines } from "./simple/lines";
import { syntaxProblems } from "./syntax-problem";
import { tokensOf } from "./tokens";

/**
 * Parses a part of a text, if that comes to the same as parsing the whole; else nothing comes back.
 *
 * The parser reads from left to right. At the start of each part it is in the same state: before a
 * key, in the mapping of a section or of the file. That it finds the follower in that mapping shows
 * that it is in this state at the end, too. Then all that follows is parsed as if the part were not
 * there, and the part as if nothing else followed. Errors within it make no difference.
 */
export function parseBlock(part: Part, file: string): Block | undefined {
  const framed = frame(part, file);
  return simpleBlock(framed) ?? parsedBlock(framed);
}

function parsedBlock(framed: Framed): Block | undefined {
  const tokens = tokensOf(framed.source.text);
  if ("tooDeepAt" in tokens || firstTooDeep(tokens) !== undefined) return undefined;
  if (!isFollowed(tokens, framed) || hasDirective(tokens)) return undefined;
  const [document, ...others] = compose(tokens, framed.source.text.length);
  if (!document || others.length > 0 || !isContained(document, framed)) return undefined;
  const maps = mapsIn(document, framed);
  return maps && { ...blockOf(framed, maps), syntax: syntaxProblems(document.errors, framed) };
}

/** A directive is for all that follows. */
function hasDirective(tokens: readonly CST.Token[]): boolean {
  return tokens.some(({ type }) => type === "directive");
}

/** What is wrong beside the text is wrong with the text together with what really stands there. */
function isContained({ errors }: Document.Parsed, { part, start, end }: Framed): boolean {
  const last = part.follower === "" ? end : end - 1;
  return errors.every(({ pos: [from, to] }) => from >= start && from <= last && to <= end);
}

interface Maps {
  readonly file: YAMLMap.Parsed;
  /** The one that the pairs of the part stand in, with nothing else in it. */
  readonly own: YAMLMap.Parsed;
}

function mapsIn({ contents, directives }: Document.Parsed, { part }: Framed): Maps | undefined {
  if (directives.yaml.version !== "1.2" || !isPlainMap(contents)) return undefined;
  const isInside = isFollowedInside(part);
  if (part.follower !== "" && !isInside) contents.items.splice(-keysOfFollower);
  if (part.kind === "section") return { file: contents, own: withoutLead(contents, part) };
  const last = contents.items.at(-1);
  if (!last || !isPlainMap(last.value)) return undefined;
  const section = last.value;
  if (isInside) section.items.splice(-keysOfFollower);
  if (part.kind === "entry") return hasOne(contents) ? { file: contents, own: section } : undefined;
  if (section.items.length > 0) return undefined;
  last.value = null;
  return { file: contents, own: withoutLead(contents, part) };
}

function hasOne({ items }: YAMLMap.Parsed): boolean {
  return items.length === 1;
}

function withoutLead(map: YAMLMap.Parsed, { lead }: Part): YAMLMap.Parsed {
  if (lead !== "") map.items.shift();
  return map;
}

/** A tag or an anchor is about the whole mapping, of which this is only a part. */
function isPlainMap(node: ParsedNode | null | undefined): node is YAMLMap.Parsed {
  return isMap(node) && node.tag === undefined && node.anchor === undefined;
}

function blockOf(framed: Framed, { file, own }: Maps): Omit<Block, "syntax"> {
  const problems: Diagnostic[] = [];
  return {
    ...placeOf(framed),
    problems,
    ...convertPairs(own, framed, (found) => problems.push(found)),
    span: framed.spanOf(...extentOf(own)),
    fileSpan: framed.spanOf(...extentOf(file)),
  };
}

/** Nothing that bears on another part, and nothing that is wrong, is written simply. */
function simpleBlock(framed: Framed): Block | undefined {
  const map = readSimpleLines(framed);
  return (
    map && {
      ...placeOf(framed),
      problems: [],
      pairs: map.pairs,
      isWhole: map.isWhole,
      hasAnchors: false,
      hasAliases: false,
      span: map.span,
      fileSpan: map.span,
      syntax: [],
    }
  );
}

/** What a block has from its part. */
function placeOf({ part, origin, source, spanOf, start, end }: Framed) {
  const length = part.text.length;
  return {
    kind: part.kind,
    lead: part.lead,
    follower: part.follower,
    origin,
    // Not the text of the part, which would keep all of the file that it was cut from.
    text: source.text.slice(start, end),
    comments: () =>
      commentsIn({ source, spanOf }).filter(({ span }) => span.start < origin.start + length),
  };
}
