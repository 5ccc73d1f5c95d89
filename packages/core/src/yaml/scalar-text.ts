import { stringify } from "yaml";

/** Where a scalar is written, and how texts are quoted there. */
export interface ScalarContext {
  /** Whether it stands in braces or brackets, where more texts need quotes. */
  readonly isFlow: boolean;
  /** The quotes for texts that need some; `json` puts every text in double quotes. */
  readonly quotes: "double" | "single" | "json";
}

/** Controls, line breaks, and what cannot be seen or reorders what stands beside it. */
const hidden = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u;

/**
 * A scalar as YAML, on one line. A text is put in quotes where YAML would take it for something
 * else: an account id for a number, `a: b` for a mapping.
 */
export function scalarText(
  value: string | number | boolean | null,
  { isFlow, quotes }: ScalarContext,
): string {
  if (typeof value === "string" && hidden.test(value)) return escaped(value);
  if (quotes === "json" || typeof value !== "string") return JSON.stringify(value);
  const written = stringify([value], {
    version: "1.2",
    collectionStyle: isFlow ? "flow" : "block",
    singleQuote: quotes === "single",
    blockQuote: false,
    lineWidth: 0,
  });
  return isFlow ? written.trim().slice(1, -1).trim() : written.slice("- ".length).trimEnd();
}

/** A text in double quotes in which nothing is hidden; JSON escapes only some of what is. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(new RegExp(hidden, "gu"), (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
