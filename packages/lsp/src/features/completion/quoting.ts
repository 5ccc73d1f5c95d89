import { scalarText } from "@rolecall/core";

/** Where a scalar is written. */
export interface Quoting {
  /** Whether brackets are open, within which more texts need quotes. */
  readonly isFlow: boolean;
  /** Whether every text needs quotes. */
  readonly isJson: boolean;
}

/** Most names of lists of thousands; to ask YAML about each would take tens of milliseconds. */
const plain = /^[A-Za-z_][\w./@+*-]*(?::[\w./@+*-]+)*$/;
const word = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** A scalar as YAML, in quotes where it needs them. */
export function yamlText(value: string | number | boolean, { isFlow, isJson }: Quoting): string {
  if (typeof value === "string" && !isJson) {
    if (plain.test(value) && !word.test(value)) return value;
    if (/^\d{12}$/.test(value)) return `"${value}"`;
  }
  return scalarText(value, { isFlow, quotes: isJson ? "json" : "double" });
}

/** A text as it stands within quotes. */
export function withinQuotes(text: string, quote: "'" | '"'): string {
  return quote === "'" ? text.replaceAll("'", "''") : JSON.stringify(text).slice(1, -1);
}
