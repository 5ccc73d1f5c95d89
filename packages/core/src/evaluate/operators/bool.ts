import { sure, type Verdict } from "../verdict";

/** `true` and `false` in any case; anything else cannot be judged. */
export function sameTruth(wanted: string, given: string): Verdict {
  const [mine, theirs] = [wanted.toLowerCase(), given.toLowerCase()];
  const areTruths = [mine, theirs].every((text) => text === "true" || text === "false");
  return areTruths ? sure(mine === theirs) : "unknown";
}
