import { replacing } from "../diagnostics/fix";
import { isRootId } from "../language/guardrail-target";
import type { Rule } from "./rule";

/** Guardrails are to be attached to another root than the organization has. */
export const unknownRoot: Rule = {
  code: "unknown-root",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const root = model.organization?.root;
    if (!root) return;
    for (const { value, span } of model.guardrails?.attachTo?.items ?? []) {
      if (!isRootId(value) || value === root.value) continue;
      report(span, {
        message: `the organization has no root "${value}"`,
        cure: `did you mean "${root.value}"?`,
        fixes: [replacing(span, value, root.value)],
        note: "an organization has one root, and all its units are below it",
        related: [{ message: "the root is said here", span: root.span }],
      });
    }
  },
};
