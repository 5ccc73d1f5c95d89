import { patternKeyword } from "../json-schema";
import type { TextCheck, TextProblem } from "./text";

const form = /^\d{4}-\d{2}-\d{2}$/;
const advice = "write it as YYYY-MM-DD, such as 2027-03-31";

/** A check that a text is a day that there is: `2027-03-31`. */
export const date: TextCheck = Object.assign(check, {
  advice,
  schema: patternKeyword(form, `this is not a day: ${advice}`),
});

function check(value: string): TextProblem | undefined {
  if (isDay(value)) return undefined;
  return { code: "invalid-value", message: `"${value}" is not a day`, cure: advice };
}

/** The day on which this runs, in UTC. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Whether a text is a day in ISO 8601, and one that the calendar has. */
export function isDay(value: string): boolean {
  if (!form.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
