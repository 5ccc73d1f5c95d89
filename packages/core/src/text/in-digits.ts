/** A count as messages write it: `10,240`. It is the same on every machine. */
export function inDigits(count: number): string {
  return count.toLocaleString("en-US");
}
