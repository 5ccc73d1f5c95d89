const iso = /^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?)?$/;

/**
 * A moment in milliseconds: one of the W3C's forms of ISO 8601, or seconds since 1970. A time
 * without a zone is none of them; four digits may be a year or seconds, so they are not judged.
 * Source: the IAM user guide, "IAM JSON policy elements: Condition operators".
 */
export function readDate(text: string): number | undefined {
  if (/^\d{9,11}$/.test(text)) return Number(text) * 1000;
  const moment = iso.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) || !isRealDay(text) ? undefined : moment;
}

const clock = String.raw`([01]?\d|2[0-3])(:[0-5]?\d(:[0-5]?\d(\.\d+)?)?)?(Z|[+-]\d\d(:?\d\d)?)?`;
const calendar = String.raw`\d{4}-(0?[1-9]|1[0-2])(-(0?[1-9]|[12]\d|3[01])(T${clock})?)?`;
const lenient = new RegExp(String.raw`^(\d{1,19}|${calendar})$`, "i");

/** Whether a text may be a moment for IAM: all that are read here, and those that nobody can judge. */
export function mayBeDate(text: string): boolean {
  return lenient.test(text);
}

/** `Date.parse` takes 31 February for a day in March. */
function isRealDay(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
