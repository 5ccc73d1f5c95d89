/** A count and what is counted: `1 error`, `2 errors`, `1,200 requests`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
