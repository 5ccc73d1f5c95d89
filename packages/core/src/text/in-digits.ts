/** A count as messages write it: `10,240`. It is the same on every machine. */
export function inDigits(count: number): string {
  // Formatting takes a thousand times longer, and editors show thousands of small counts at once.
  return count < 1000 ? String(count) : count.toLocaleString("en-US");
}
