import { covers } from "../text/glob";
import { sure, type Verdict } from "./verdict";

/** Any characters, or none. */
export const many = Symbol("*");
/** Exactly one character. */
export const one = Symbol("?");

/**
 * A text of which parts may be open, character by character. In a policy the open parts are its
 * wildcards; in a request they are what nobody knows before the request is made, such as the end
 * of a role's name. A `*` that is meant as a `*` is a character like others.
 */
export type Pattern = readonly (string | typeof many | typeof one)[];

/** A text without open parts. */
export function exactly(text: string): Pattern {
  return Array.from(text);
}

/** A text in which `*` and `?` are wildcards. */
export function withWildcards(text: string): Pattern {
  return Array.from(text, (character) => wildcards.get(character) ?? character);
}

const wildcards: ReadonlyMap<string, typeof many | typeof one> = new Map<
  string,
  typeof many | typeof one
>([
  ["*", many],
  ["?", one],
]);

/** The text of a pattern without open parts; of others there is none. */
export function textOf(pattern: Pattern): string | undefined {
  const characters = pattern.filter((token) => typeof token === "string");
  return characters.length === pattern.length ? characters.join("") : undefined;
}

/** The same pattern in lower case. */
export function lowered(pattern: Pattern): Pattern {
  return pattern.map((token) => (typeof token === "string" ? token.toLowerCase() : token));
}

/**
 * Whether every text that `given` may be matches `wanted`. It is unknown when that depends on the
 * open parts of `given`, or would take more than this comparison sees.
 */
export function matchesPattern(wanted: Pattern, given: Pattern): Verdict {
  if (covers(wanted, given, { many, one, open: many })) return "yes";
  return textOf(given) === undefined && overlaps(wanted, given) ? "unknown" : sure(false);
}

/** Whether there is a text that both may be. */
function overlaps(first: Pattern, second: Pattern): boolean {
  const start = [true, ...second.map(() => false)];
  const end = first.reduce<readonly boolean[]>(
    (reached, token) => passOver(advance(token, reached, second), second),
    passOver(start, second),
  );
  return end.at(-1) === true;
}

/** The places in `second` where a token of the first leads: place n is after n of its tokens. */
function advance(token: Pattern[number], reached: readonly boolean[], second: Pattern) {
  if (token === many) {
    const first = reached.indexOf(true);
    return reached.map((_, place) => first >= 0 && place >= first);
  }
  return reached.map((isReached, place) => {
    const passed = second[place - 1];
    const isOneOf = passed === token || passed === one || (token === one && passed !== many);
    const stays = isReached && second[place] === many;
    return stays || (reached[place - 1] === true && isOneOf);
  });
}

/** A `*` may stand for nothing. */
function passOver(reached: readonly boolean[], second: Pattern): readonly boolean[] {
  const result = [...reached];
  second.forEach((token, place) => {
    if (token === many && result[place]) result[place + 1] = true;
  });
  return result;
}
