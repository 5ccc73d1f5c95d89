import { sure } from "../verdict";
import type { TextTest } from "./operator";

/** How two numbers may compare, by the end of the operator's name: `NumericLessThan`. */
const orders: ReadonlyMap<string, (given: number, wanted: number) => boolean> = new Map([
  ["Equals", (given, wanted) => given === wanted],
  ["NotEquals", (given, wanted) => given === wanted],
  ["LessThan", (given, wanted) => given < wanted],
  ["LessThanEquals", (given, wanted) => given <= wanted],
  ["GreaterThan", (given, wanted) => given > wanted],
  ["GreaterThanEquals", (given, wanted) => given >= wanted],
]);

/** Compares what can be read as numbers; what cannot be read cannot be judged. */
export function ordered(name: string, read: (text: string) => number | undefined): TextTest {
  const compare = orders.get(name);
  return (wanted, given) => {
    const [limit, value] = [read(wanted), read(given)];
    if (!compare || limit === undefined || value === undefined) return "unknown";
    return sure(compare(value, limit));
  };
}
