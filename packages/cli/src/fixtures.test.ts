import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, findings, type SourceFile } from "@rolecall/core";
import { addMarks, joinTexts, splitFiles, stripMarks } from "@rolecall/core/testing";
import { folderWith, rolecall } from "./testing/run";

const root = join(__dirname, "../../..");

/** The pieces of YAML under "Bad" on the page of every finding, with the marks that say what is wrong. */
const fixtures = findings().flatMap(({ code, page }) => {
  const [, bad = ""] = /^## Bad\n([^]*?)^## /m.exec(readFileSync(join(root, page), "utf8")) ?? [];
  return [...bad.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = ""]) => ({ code, text }));
});

interface Reported {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function offsetIn({ text }: SourceFile, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

function asDiagnostic(found: Reported, source: SourceFile): Diagnostic {
  const start = offsetIn(source, found.line, found.column);
  const end = offsetIn(source, found.endLine, found.endColumn);
  return { ...found, span: { file: source.path, start, end } };
}

test("there is a fixture for nearly every finding", () => {
  const shown = new Set(fixtures.map(({ code }) => code));
  expect(findings().length - shown.size).toBeLessThan(findings().length / 6);
});

test.each(fixtures)("check reports what the page of $code shows, in JSON", async ({ text }) => {
  const files = splitFiles(text).map(stripMarks);
  const texts = Object.fromEntries(files.map((file) => [file.path, file.text]));
  const folder = folderWith({ "rolecall.yaml": "rolecall: 1\n", ...texts });
  const { out } = await rolecall("check", folder, "--format", "json", "--now", "2026-06-15");
  const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly Reported[] };
  const marked = files.map((source) => {
    const own = diagnostics.filter(({ file }) => file === source.path);
    return addMarks(
      source,
      own.map((found) => asDiagnostic(found, source)),
    );
  });
  expect(joinTexts(marked)).toBe(text);
  expect(diagnostics.every(({ file }) => files.some(({ path }) => path === file))).toBe(true);
});
