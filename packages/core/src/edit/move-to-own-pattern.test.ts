import * as fc from "fast-check";
import { compile } from "../compile/compile";
import { grantsOf } from "../resolve/queries";
import { styledYaml } from "../testing/styled-yaml";
import { createSourceFile } from "../text/source-file";
import { moveToOwnPattern } from "./move-to-own-pattern";
import { applyEdits } from "./text-edit";

const base = {
  accounts: { one: { id: "123456789012" }, two: { id: "210987654321" } },
  groups: { a: {}, b: {}, c: {} },
  permissionSets: {
    Look: { managedPolicies: ["SecurityAudit"] },
    Read: { managedPolicies: ["ReadOnlyAccess"] },
  },
};
const pattern = fc.record({
  principals: fc.uniqueArray(fc.constantFrom("group:a", "group:b", "group:c"), { minLength: 1 }),
  permissionSets: fc.uniqueArray(fc.constantFrom("Look", "Read"), { minLength: 1 }),
  accounts: fc.constantFrom({ names: ["one"] }, { names: ["one", "two"] }),
});
const written = fc
  .tuple(fc.dictionary(fc.constantFrom("x", "y", "z z"), pattern, { minKeys: 1 }), fc.nat())
  .map(([patterns, seed]) => styledYaml({ ...base, patterns }, seed));

function grantsIn(text: string): readonly string[] {
  const { model } = compile([createSourceFile("a.access.yaml", text)]);
  const all = grantsOf(model).map(({ principal, permissionSet, account }) =>
    [principal.name, permissionSet, account.name].join(" "),
  );
  return [...new Set(all)].sort();
}

test("the same access is granted, by two patterns", () => {
  let moved = 0;
  let movable = 0;
  fc.assert(
    fc.property(written, fc.nat(), fc.boolean(), (text, choice, isPrincipal) => {
      const source = createSourceFile("a.access.yaml", text);
      const [entry] = compile([source]).workspace.model.patterns?.entries ?? [];
      const list = isPrincipal ? "principals" : "permissionSets";
      const items = entry?.value[list]?.items ?? [];
      const span = items[choice % Math.max(1, items.length)]?.span;
      if (!entry || !span) return;
      const item = text.slice(span.start, span.end).replaceAll(/["']/g, "");
      const result = moveToOwnPattern(
        { sources: [source], documents: [] },
        { pattern: entry.key.value, list, item, span, name: "own" },
      );
      expect(items.length === 1 && "edits" in result).toBe(false);
      if (items.length > 1) movable++;
      if ("problem" in result) return;
      moved++;
      const after = applyEdits(source, result.edits);
      expect(grantsIn(after)).toEqual(grantsIn(text));
      expect(
        compile([createSourceFile("a.access.yaml", after)]).diagnostics.map(({ code }) => code),
      ).not.toContain("yaml-syntax");
    }),
  );
  expect(moved).toBeGreaterThan(0.8 * movable);
});
