import { mayBeDate, readDate } from "../../evaluate/operators/date";
import { mayBeNumber, readNumber } from "../../evaluate/operators/numeric";
import { parseOperator } from "../../language/policy-condition";
import { valueTypeOf } from "./condition-types";

function takes(operator: string, value: string): boolean | undefined {
  const parsed = parseOperator(operator);
  return parsed && valueTypeOf(parsed)?.has(value);
}

test.each([
  ["Bool", ["true", "False", "TRUE"], ["", "yes", "1", " true"]],
  ["Null", ["true", "false"], ["null", "0"]],
  [
    "NumericEquals",
    ["0", "-1", "+1.5", "1.", ".5", "1e3", "1E-3"],
    ["", "1,5", "0x1F", "1 2", "."],
  ],
  [
    "DateLessThan",
    ["0", "1796083200", "2026-12", "2026-12-31", "2026-12-31T23:59:59Z", "2026-12-31t09:00+01:00"],
    [
      "",
      "tomorrow",
      "31.12.2026",
      "2026-00-01",
      "2026-12-32",
      "2026-12-31T24:00:00Z",
      "2026-12-31 9:00",
    ],
  ],
  [
    "IpAddress",
    ["0.0.0.0/0", "203.0.113.7", "10.0.0.1/8", "::/0", "2001:DB8::1", "2001:db8::/128"],
    [
      "",
      "203.0.113",
      "203.0.113.256",
      "203.0.113.0/",
      "203.0.113.0/33",
      "::1::",
      "2001:db8::/129",
      "*",
    ],
  ],
])("%s takes %j, and not %j", (operator, right, wrong) => {
  for (const name of [operator, operator.replace(/^(?!Null)/, "ForAnyValue:")]) {
    expect(right.filter((value) => takes(name, value) !== true)).toEqual([]);
    expect(wrong.filter((value) => takes(name, value) !== false)).toEqual([]);
  }
});

const read = (reads: (text: string) => unknown, texts: readonly string[]) =>
  texts.filter((text) => reads(text) !== undefined);

test("what the evaluator reads as a number or a date is one for the rule", () => {
  const numbers = ["0", "-1", "+1.5", "007", "999999999.999999", "1e3", "1.", "999999999999999"];
  const dates = ["2026", "2026-12", "2026-12-31", "2026-12-31T23:59Z", "1796083200", "2026-02-30"];
  expect(read(readNumber, numbers).filter((text) => !mayBeNumber(text))).toEqual([]);
  expect(read(readDate, dates).filter((text) => !mayBeDate(text))).toEqual([]);
  expect([read(readNumber, numbers), read(readDate, dates)].map(({ length }) => length)).toEqual([
    6, 4,
  ]);
});

test.each(["StringEquals", "ArnLikeIfExists", "BinaryEquals"])("%s takes any text", (operator) => {
  expect(takes(operator, "")).toBeUndefined();
});
