import { isDay } from "@rolecall/core";
import { counted } from "./markdown";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Days from one day to another, both as `YYYY-MM-DD`; nothing when one of the two is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  if (!isDay(from) || !isDay(to)) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}

/** When the last day of an access is, seen from today: "expires in 12 days". */
export function expiryOf(lastDay: string, today: string): string | undefined {
  const left = daysBetween(today, lastDay);
  if (left === undefined) return undefined;
  if (left < 0) return `expired ${counted(-left, "day")} ago`;
  return left === 0 ? "expires at the end of today" : `expires in ${counted(left, "day")}`;
}
