import { sure, type Verdict } from "../verdict";

/** `true` and `false` in any case; anything else cannot be judged. */
export function sameTruth(wanted: string, given: string): Verdict {
  return isTruth(wanted) && isTruth(given)
    ? sure(wanted.toLowerCase() === given.toLowerCase())
    : "unknown";
}

/** Whether a text is a truth value. */
export function isTruth(text: string): boolean {
  return /^(true|false)$/i.test(text);
}
