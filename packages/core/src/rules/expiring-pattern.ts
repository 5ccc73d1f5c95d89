import type { Rule } from "./rule";

/** Long enough to ask for more time, short enough to be read as news. */
const nearDays = 14;

/** A pattern is about to stop granting what it grants. */
export const expiringPattern: Rule = {
  code: "expiring-pattern",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model }, today }, report) {
    for (const { key, value } of model.patterns?.entries ?? []) {
      const left = value.expires && daysBetween(today, value.expires.value);
      if (!value.expires || left === undefined || left < 0 || left > nearDays) continue;
      report(value.expires.span, {
        message: `the pattern "${key.value}" expires ${inDays(left)}`,
        cure: "give it a later day if the access is still needed",
        note: "the access ends with the first deployment after that day (UTC)",
      });
    }
  },
};

function daysBetween(first: string, second: string): number {
  return (Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}

function inDays(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}
