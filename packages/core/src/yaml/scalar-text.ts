import { stringify } from "yaml";

/** Where a scalar is written, and how texts are quoted there. */
export interface ScalarContext {
  /** Whether it stands in braces or brackets, where more texts need quotes. */
  readonly isFlow: boolean;
  /** The quotes for texts that need some; `json` puts every text in double quotes. */
  readonly quotes: "double" | "single" | "json";
}

/**
 * A scalar as YAML, on one line. A text is put in quotes where YAML would take it for something
 * else: an account id for a number, `a: b` for a mapping.
 */
export function scalarText(
  value: string | number | boolean | null,
  { isFlow, quotes }: ScalarContext,
): string {
  const hasControls = typeof value === "string" && /\p{Cc}|\p{Zl}|\p{Zp}/u.test(value);
  if (quotes === "json" || typeof value !== "string" || hasControls) return JSON.stringify(value);
  const written = stringify([value], {
    version: "1.2",
    collectionStyle: isFlow ? "flow" : "block",
    singleQuote: quotes === "single",
    blockQuote: false,
    lineWidth: 0,
  });
  return isFlow ? written.trim().slice(1, -1).trim() : written.slice("- ".length).trimEnd();
}
