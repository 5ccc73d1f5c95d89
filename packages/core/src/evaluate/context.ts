import { exactly, type Pattern, withWildcards } from "./wildcard";

/** A value that a key of the request has for certain; `null` when the request does not have it. */
export type CertainValue = string | readonly string[] | { readonly like: string } | null;

/**
 * What is known of a key of the request: its value, its values, or that it is absent (`null`).
 * `like` is a text of which parts are open (`*` and `?`), `either` lists all that it may be, and
 * `unknown` says that it may be anything or absent.
 */
export type ContextValue =
  CertainValue | { readonly either: readonly CertainValue[] } | { readonly unknown: true };

/**
 * What a request tells besides its action and its resource. A key that ends in `/*` speaks for all
 * keys that begin so and are not named themselves. Keys do not distinguish upper and lower case.
 */
export interface RequestContext {
  readonly keys: Readonly<Record<string, ContextValue>>;
  /** What holds of the keys that are not named. */
  readonly others: "absent" | "unknown";
}

/** What a key turns out to be in one reading of a request. */
export type Given =
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" }
  | { readonly kind: "present"; readonly values: readonly Pattern[]; readonly shown: string };

/** One way in which a request may be meant: no key is one of several things any more. */
export interface RequestReading {
  /** What was taken for certain in this reading, and is not: what a reader has to know of it. */
  readonly assumed: Readonly<Record<string, string>>;
  lookUp(key: string): Given;
}

/**
 * More readings than this are not gone through. The keys that would make more are taken as
 * unknown, which can make an answer unknown but never wrong.
 */
const mostReadings = 64;

/** All readings of a request; a request without open keys has one. */
export function readingsOf(context: RequestContext): readonly RequestReading[] {
  return choicesOf(context.keys).map((choice) => {
    const keys = new Map(
      Object.entries(context.keys).map(([key, value]) => {
        const chosen = choice.get(key);
        return [key.toLowerCase(), givenOf(chosen === undefined ? value : chosen)] as const;
      }),
    );
    const assumed = [...choice].map(([key, value]) => [key, shownGiven(givenOf(value))] as const);
    return {
      assumed: Object.fromEntries(assumed),
      lookUp: (key) => find(keys, key.toLowerCase()) ?? { kind: context.others },
    };
  });
}

type Choice = ReadonlyMap<string, CertainValue>;

function choicesOf(keys: RequestContext["keys"]): readonly Choice[] {
  let choices: readonly Choice[] = [new Map()];
  for (const [key, value] of Object.entries(keys)) {
    if (!isEither(value) || value.either.length * choices.length > mostReadings) continue;
    if (value.either.length === 0) continue;
    choices = choices.flatMap((choice) =>
      value.either.map((chosen) => new Map([...choice, [key, chosen]])),
    );
  }
  return choices;
}

function isEither(value: ContextValue): value is { readonly either: readonly CertainValue[] } {
  return typeof value === "object" && value !== null && "either" in value;
}

function givenOf(value: ContextValue): Given {
  if (value === null) return { kind: "absent" };
  if (typeof value === "string") return present([exactly(value)], value);
  if ("like" in value) return present([withWildcards(value.like)], `like ${value.like}`);
  if ("unknown" in value || "either" in value) return { kind: "unknown" };
  return present(value.map(exactly), `[${value.join(", ")}]`);
}

function present(values: readonly Pattern[], shown: string): Given {
  return { kind: "present", values, shown };
}

function find(keys: ReadonlyMap<string, Given>, key: string): Given | undefined {
  return keys.get(key) ?? keys.get(`${key.split("/")[0]}/*`);
}

/** What a key turned out to be, in words. */
export function shownGiven(given: Given): string {
  if (given.kind === "present") return given.shown;
  return given.kind === "absent" ? "(absent)" : "(unknown)";
}
