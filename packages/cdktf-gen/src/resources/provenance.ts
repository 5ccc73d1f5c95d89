import type { Origin } from "@rolecall/core";

/**
 * A description that also says where in the workspace the thing is written: the file and the
 * object, never a line, so that moving text changes nothing. What does not fit is left out, the
 * user's own words never.
 *
 * @param most the longest description that AWS takes, in characters
 */
export function describe(description: string | undefined, origin: Origin, most: number): string {
  const source = latin1(`${origin.span.file}: ${origin.object}`);
  if (description === undefined) return source.length <= most ? source : "Managed by Rolecall";
  const whole = `${description} (${source})`;
  return whole.length <= most ? whole : description;
}

/** Permission sets take no other characters in a description, and the path of a file may. */
function latin1(text: string): string {
  return text.replace(/[^\u0020-\u007e\u00a1-\u00ff]/gu, "?");
}
