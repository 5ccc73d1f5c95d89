import { minutesOf } from "@rolecall/core";
import { inHours } from "../support/policies";
import { hintAt, type Hints, matchesIn } from "./hint";

/** Only ISO 8601 needs an explanation; `4h` says it itself. */
const form = /\bsessionDuration["']?:[ \t]*(["']?)(PT\w+)\1/g;

/** Durations in words. */
export const durations: Hints = (shown) =>
  matchesIn(shown, form).flatMap(({ 0: whole, 2: written = "", index }) => {
    const minutes = minutesOf(written);
    if (minutes === undefined) return [];
    return [hintAt(shown, index + whole.length, { label: inHours(minutes) })];
  });
