import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { addAccount } from "../edit/add-account";
import { variantsOf } from "../testing/variants";
import { createSourceFile } from "../text/source-file";
import { compile } from "./compile";

const samples = join(__dirname, "../language/samples");
const long = "long ".repeat(20_000);

/** Very long texts in the place of a value, or of a key. */
function longInPlaceOf(part: unknown): readonly unknown[] {
  if (typeof part !== "object" || part === null) return [long, `"${long}`, `${long}:x`];
  return Array.isArray(part) ? [] : [{ ...part, [long]: "" }];
}

test.each(readdirSync(samples))("what is said of long texts in %s is short", (name) => {
  for (const value of variantsOf(parse(readFileSync(join(samples, name), "utf8")), longInPlaceOf)) {
    const { diagnostics } = compile([createSourceFile("a.access.yaml", JSON.stringify(value))]);
    const said = diagnostics.flatMap(({ message, cure = "", note = "", related = [] }) =>
      [message, cure, note, related.map((place) => place.message)].flat(),
    );
    expect(Math.max(0, ...said.map((text) => text.length))).toBeLessThan(1010);
  }
});

test("what is quoted is cut, and the words around it are kept", () => {
  const text = JSON.stringify({ groups: { [long]: { name: "" } } });
  const { diagnostics } = compile([createSourceFile("a.access.yaml", text)]);
  expect(diagnostics.map(({ message }) => message)).toContain(
    `the group "${long.slice(0, 100)}…" has no key "name"`,
  );
});

test("a refusal to edit is short, too", () => {
  const source = createSourceFile("a.access.yaml", JSON.stringify({ accounts: { [long]: {} } }));
  const result = addAccount({ sources: [source], documents: [] }, { name: long, id: "1" });
  expect(JSON.stringify(result).length).toBeLessThan(500);
});
