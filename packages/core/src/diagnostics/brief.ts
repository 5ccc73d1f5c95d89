import type { Wording } from "./diagnostic";
import type { Fix } from "./fix";

/** How many characters of a quoted text are shown; an ARN of the usual length is shown whole. */
const longestQuote = 100;

/** How many characters are shown of anything that is said. */
const longest = 1000;

const longQuote = new RegExp(`"[^"]{${longestQuote + 1},}"`, "g");

/**
 * The same wording, with at most so much of what the user wrote that one can still find it. A text
 * may be a megabyte long, and its place says where all of it stands.
 */
export function brief({ message, cure, note, related, fixes, ...others }: Wording): Wording {
  return {
    ...others,
    message: briefText(message),
    ...(cure !== undefined && { cure: briefText(cure) }),
    ...(note !== undefined && { note: briefText(note) }),
    ...(fixes && { fixes: fixes.map(briefTitle) }),
    ...(related && {
      related: related.map((place) => ({ span: place.span, message: briefText(place.message) })),
    }),
  };
}

function briefTitle(fix: Fix): Fix {
  return fix.title.length <= longestQuote ? fix : { ...fix, title: briefText(fix.title) };
}

function briefText(text: string): string {
  if (text.length <= longestQuote) return text;
  const quoted = text.replace(longQuote, (quote) => `"${start(quote.slice(1), longestQuote)}…"`);
  if (quoted.length <= longest) return quoted;
  return `${start(quoted, longest - longestQuote)}…${quoted.slice(-longestQuote)}`.toWellFormed();
}

function start(text: string, length: number): string {
  return text.slice(0, length).toWellFormed();
}
