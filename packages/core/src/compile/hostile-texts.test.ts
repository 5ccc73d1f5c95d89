import { setImmediate as nextTurn } from "node:timers/promises";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { createSourceFile } from "../text/source-file";
import { compile } from "./compile";

/** A value with a text in the place of one of its texts or keys, once for each of them. */
function withText(value: unknown, text: string): readonly unknown[] {
  if (typeof value === "string") return [text];
  if (Array.isArray(value)) return inParts(value, text);
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  const children = Object.values(value);
  return [
    ...keys.map((_, index) => zipped(keys.with(index, text), children)),
    ...inParts(children, text).map((parts) => zipped(keys, parts)),
  ];
}

function zipped(keys: readonly string[], values: readonly unknown[]) {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

function inParts(parts: readonly unknown[], text: string): readonly (readonly unknown[])[] {
  return parts.flatMap((part, index) =>
    withText(part, text).map((changed) => parts.with(index, changed)),
  );
}

const policyWith = (condition: string) => `
permissionSets:
  P:
    inlinePolicy:
      Version: "2012-10-17"
      Statement: { Effect: Allow, Action: "s3:*", Resource: "*", Condition: { ${condition} } }`;
const conditions = [
  'NumericEquals: { "s3:max-keys": "1" }, DateLessThan: { "aws:CurrentTime": "2026-01-31" }',
  'IpAddress: { "aws:SourceIp": 203.0.113.0/24 }, Bool: { "aws:SecureTransport": "true" }',
].map(policyWith);

const samples = join(__dirname, "../language/samples");
const parsed = (texts: readonly string[]) => texts.map((text) => parse(text) as unknown);
const inSamples = parsed(
  readdirSync(samples).map((name) => readFileSync(join(samples, name), "utf8")),
);
const inConditions = parsed(conditions);

/** The square of such a length takes minutes. */
const long = (piece: string, length = 120_000) => piece.repeat(Math.ceil(length / piece.length));

const hostile = [
  ["a digit", `${long("2", 400_000)}x`, inConditions],
  ["a slash", `a${long("/")}a`, inSamples],
  ["a space", `s3${long(" ")}!`, inSamples],
  ["an ARN that goes on and on", `arn:${long("a:policy/")}`, inSamples],
  ["a path", `${long("../a/")}a.json`, inSamples],
] as const;

/** Many times what harmless texts of that length take. */
const timeout = 20_000;

describe("one text of the language is nothing but, again and again,", () => {
  test.each(hostile)(
    "%s",
    async (_, text, values) => {
      for (const value of values.flatMap((one) => withText(one, text))) {
        const source = createSourceFile("a.access.yaml", JSON.stringify(value));
        expect(compile([source]).workspace.sources.size).toBe(1);
        // Only between two turns is a test stopped that takes too long.
        await nextTurn();
      }
    },
    timeout,
  );
});

test(
  "a comment is nothing but spaces",
  async () => {
    const text = `a: 1 # rolecall: allow unused-group because${long(" ")}x\u2028y`;
    const { diagnostics } = compile([createSourceFile("a.access.yaml", text)]);
    await nextTurn();
    expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-key", "unused-suppression"]);
  },
  timeout,
);

test(
  "all lines are comments that allow something",
  async () => {
    const text = `groups:\n  a: {}\n${long("  # rolecall: allow unused-group because x\n", 4_000_000)}`;
    const { diagnostics } = compile([createSourceFile("a.access.yaml", text)]);
    await nextTurn();
    expect(diagnostics.length).toBeGreaterThan(90_000);
  },
  timeout,
);
