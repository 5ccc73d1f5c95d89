import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { positionOf } from "../service/places";
import { ableClient, serviceOf } from "../testing/service";
import { lensesOf } from "./code-lens";
import { hoverAt } from "./hover";
import { hintsIn } from "./inlay-hints";

const folder = join(__dirname, "../../../../examples/acme");
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|[\\/])(rolecall|[^\\/]+\.access)\.yaml$/.test(path))
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
);

/** Something that is typed or pasted somewhere, or everything behind a place is gone. */
const edit = fc.record({
  path: fc.constantFrom(...files.keys()),
  at: fc.nat(),
  typed: fc.constantFrom(
    "",
    "\n",
    "  ",
    "[",
    "{",
    '"',
    "'",
    ": ",
    "- ",
    "${",
    "#",
    "|\n",
    "\t",
    "*",
  ),
  isCut: fc.boolean(),
});

test("what is said of a text never depends on its being whole", async () => {
  expect(files.size).toBeGreaterThan(10);
  const check = fc.asyncProperty(edit, fc.nat(), async ({ path, at, typed, isCut }, where) => {
    const text = files.get(path) ?? "";
    const start = at % (text.length + 1);
    const edited = `${text.slice(0, start)}${typed}${isCut ? "" : text.slice(start)}`;
    const { service, uriOf } = serviceOf(new Map(files).set(path, edited));
    const document = service.documentAt(uriOf(path));
    if (!document) throw new Error(`${path} is part of no workspace`);
    const { source } = document;
    const end = positionOf(source, edited.length);
    const hints = hintsIn(document, { start: { line: 0, character: 0 }, end });
    const lenses = lensesOf(document, ableClient);
    for (const offset of [start, where % (edited.length + 1)]) {
      await expect(hoverAt({ ...document, offset, path })).resolves.toBeDefined();
    }
    const places = [
      ...hints.map(({ position }) => position),
      ...lenses.map((one) => one.range.end),
    ];
    expect(places.filter(({ line }) => line > end.line)).toEqual([]);
  });
  await fc.assert(check, { numRuns: 40 });
}, 60_000);
