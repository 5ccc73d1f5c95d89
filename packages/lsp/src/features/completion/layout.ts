import { yamlText } from "./quoting";
import type { Layout } from "./skeleton";
import type { Written } from "./suggestion";

export type { Layout } from "./skeleton";

/**
 * How YAML is written at a place. Editors indent the lines of what they insert like the line that it
 * is inserted in; what stands further in needs the rest.
 */
export function layoutAt({ place, cursor, isJson }: Written): Layout {
  const { line } = place.source.positionAt(cursor.span.start);
  const lineIndent = /^[ \t]*/.exec(place.source.lineAt(line))?.[0].length ?? 0;
  const indent = " ".repeat(Math.max(0, cursor.column - lineIndent));
  return { indent, isFlow: cursor.isFlow || isJson, isJson };
}

/** A key as it is written at a place. */
export function asKey(key: string, at: Written): string {
  return yamlText(key, layoutAt(at));
}
