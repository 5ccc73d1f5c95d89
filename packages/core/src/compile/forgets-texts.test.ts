import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSourceFile } from "../text/source-file";
import { createIncrementalCompiler, type IncrementalCompiler } from "./incremental-compiler";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const entry = (at: number) => `  Set${at}:
    managedPolicies: [ReadOnlyAccess]
    tags: { a: b, unknown: 1 }
    inlinePolicy:
      Version: "2012-10-17"
      Statement: { Effect: Allow, Action: "s3:*", Resource: "*" }
`;
const textOf = (entries: number) =>
  `rolecall: 1\npermissionSets:\n${Array.from({ length: entries }, (_, at) => entry(at)).join("")}`;

/** Compiles longer and longer texts; all but the last may be forgotten then. */
function compileMany(count: number): readonly WeakRef<object>[] {
  const compiler = createIncrementalCompiler();
  const sources = Array.from({ length: count }, (_, entries) => {
    const source = createSourceFile("rolecall.yaml", textOf(entries + 1));
    compiler.compile([source]);
    return new WeakRef(source);
  });
  kept.push(compiler);
  return sources.slice(0, -1);
}

const kept: IncrementalCompiler[] = [];

test("what is remembered of a text does not hold on to the text", async () => {
  const earlier = compileMany(10);
  await nextTurn();
  collectGarbage();
  expect(earlier.map((source) => source.deref())).toEqual(earlier.map(() => undefined));
  expect(kept).toHaveLength(1);
});
