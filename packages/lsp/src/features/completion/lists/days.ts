import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/** Days on which access may well end, from the day that it is. */
export const days: Provider = ({ place }) => {
  const [year = 0, month = 0, day = 0] = place.view.today.split("-").map(Number);
  const quarter = Math.ceil(month / 3) * 3;
  const found: readonly (readonly [string, string])[] = [
    [dayOf(year, month, day + 7), "in a week"],
    [dayOf(year, month + 1, 0), "end of this month"],
    [dayOf(year, month + 2, 0), "end of next month"],
    [dayOf(year, quarter + 1, 0), "end of this quarter"],
    [dayOf(year, quarter + 4, 0), "end of next quarter"],
    [dayOf(year, 13, 0), "end of this year"],
    [dayOf(year + 1, 13, 0), "end of next year"],
  ];
  const byDay = new Map(found.toReversed());
  return [...byDay].map(([label, detail]) => ({ label, detail, kind: CompletionItemKind.Value }));
};

/** A day of the calendar; months count from 1, and the day 0 is the last of the month before. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, "YYYY-MM-DD".length);
}
