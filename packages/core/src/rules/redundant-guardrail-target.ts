import { deleting } from "../diagnostics/fix";
import { isRootId } from "../language/guardrail-target";
import type { Text } from "../spec";
import type { Rule } from "./rule";

/** Guardrails are attached to a unit that they reach already from above. */
export const redundantGuardrailTarget: Rule = {
  code: "redundant-guardrail-target",
  level: "information",
  isAdvice: true,
  check({ workspace: { model }, resolution }, report) {
    const targets = (model.guardrails?.attachTo?.items ?? []).map((item) => ({
      item,
      path: pathOf(item, resolution.estate.unitPaths),
    }));
    const firstAt = new Map(targets.toReversed().map(({ item, path }) => [path, item]));
    for (const { item, path } of targets) {
      const above = pathsFromRoot(path).map((one) => firstAt.get(one));
      const wider = above.find((one) => one !== undefined);
      // The same text twice is another rule's finding.
      if (!wider || wider.value === item.value) continue;
      report(item.span, {
        message: `"${wider.value}" covers "${item.value}" already`,
        cure: "delete one of the two",
        fixes: [deleting(item.span, `"${item.value}"`)],
        note: "what is attached to a unit applies to all below it, and a target has room for few policies",
        related: [{ message: "the wider one is here", span: wider.span }],
      });
    }
  },
};

/** The path of a unit from the root, which itself has an empty one. */
function pathOf({ value }: Text, unitPaths: ReadonlyMap<string, string>): string {
  return isRootId(value) ? "" : `/${unitPaths.get(value) ?? value}`;
}

/** A path and all above it, the root first. */
function pathsFromRoot(path: string): readonly string[] {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
