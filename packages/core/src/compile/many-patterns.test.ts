import { createSourceFile } from "../text/source-file";
import { compile } from "./compile";

/** How often a rule finds something in many patterns that grant a group the same. */
function countOf(code: string, count: number, expires: (index: number) => string | undefined) {
  const look = { permissionSets: ["Look"], accounts: { names: ["a"] }, principals: ["group:g"] };
  const indexes = Array.from({ length: count }, (_, index) => index);
  const text = JSON.stringify({
    accounts: { a: { id: "111111111111" } },
    groups: { g: {} },
    permissionSets: { Look: {} },
    patterns: Object.fromEntries(
      indexes.map((index) => [`p${index}`, { ...look, expires: expires(index) }]),
    ),
  });
  const { diagnostics } = compile([createSourceFile("all.access.yaml", text)], {
    today: "2026-06-15",
  });
  return diagnostics.filter((found) => found.code === code).length;
}

function dayAfter(index: number): string {
  return new Date(Date.UTC(2026, 6, 1 + index)).toISOString().slice(0, 10);
}

// To compare each pattern with each takes minutes, and more memory than there is.
test("very many patterns that grant the same", () => {
  expect(countOf("shadowed-pattern", 20_000, () => undefined)).toBe(19_999);
});

test("very many patterns that grant the same, each until another day", () => {
  expect(countOf("expiry-without-effect", 4000, dayAfter)).toBe(3999);
});
