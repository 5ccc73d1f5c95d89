import type { ProblemCode } from "../../diagnostics/problems";
import { type JsonSchema, patternKeyword } from "../json-schema";
import type { TextCheck, TextProblem } from "./text";

/** What is said about a text that has not the form it needs. */
export interface FormWording {
  /** Follows the text in the message: "is not a Region". */
  readonly wrong: string;
  /** The way out, for all such texts or for each. */
  readonly cure: string | ((value: string) => string);
  readonly note?: string;
  /** The text that was meant, where that can be told. */
  readonly meant?: (value: string) => string | undefined;
  /** The way out for whoever has written nothing yet; left out where `cure` is for all. */
  readonly advice?: string;
  /** The problem that such a text is, where it has a page of its own. */
  readonly code?: ProblemCode;
}

/**
 * How many characters a text may have, both bounds allowed. A character is what Unicode takes for
 * one, in AWS's models and in JSON Schema alike.
 */
export interface Length {
  readonly least: number;
  readonly most: number;
}

/** Longer than any text that has a form; what is longer still is no mistake of a person. */
const longestOfAll = 4096;

/**
 * A check that a whole text has a form. What a pattern with the flag `u` says about the length is
 * better said by `length`, because a schema can say only that. Neither the pattern nor the cure
 * sees a text that is too long.
 */
export function formed(pattern: RegExp, wording: FormWording, length?: Length): TextCheck {
  const { wrong, cure, note, code = "invalid-value" } = wording;
  const advice = wording.advice ?? (typeof cure === "string" ? cure : undefined);
  const { least, most } = length ?? { least: 0, most: longestOfAll };
  const check = (value: string): TextProblem | undefined => {
    const characters = Array.from(value).length;
    const isTooLong = characters > most;
    if (!isTooLong && pattern.test(value) && characters >= least) return undefined;
    const wayFor = typeof cure === "string" ? () => cure : cure;
    const way = isTooLong ? (advice ?? `use at most ${most} characters`) : wayFor(value);
    const meant = isTooLong ? undefined : wording.meant?.(value);
    return { code, message: `"${value}" ${wrong}`, cure: way, note, meant };
  };
  return Object.assign(check, { advice, schema: formSchema(pattern, { wrong, advice }, length) });
}

function formSchema(
  pattern: RegExp,
  { wrong, advice }: { readonly wrong: string; readonly advice: string | undefined },
  length: Length | undefined,
): JsonSchema {
  return {
    ...patternKeyword(pattern, [`this ${wrong}`, advice].filter(Boolean).join(": ")),
    ...(length && { minLength: length.least, maxLength: length.most }),
  };
}
