/** A count as messages write it: `10,240`. It is the same on every machine. */
export function inDigits(count: number): string {
  // The formatter of the language loads the data of all languages, which an editor would wait for.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
