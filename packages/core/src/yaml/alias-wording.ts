import type { Wording } from "../diagnostics/diagnostic";
import { writing } from "../diagnostics/fix";
import type { Span } from "../text/span";

/** What is said about an alias for which nothing stands: most often a text was meant. */
export function aliasWording(name: string, span: Span): Wording {
  return {
    message: `\`*${name}\` is a YAML alias, and no \`&${name}\` stands before it`,
    cure: `to mean the text, put it in quotes: "*${name}"`,
    fixes: [writing(span, `"*${name}"`)],
  };
}
