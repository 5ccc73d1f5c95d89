import type { Span } from "../text/span";
import { brief } from "./brief";
import type { Diagnostic, Severity, Wording } from "./diagnostic";

/**
 * Everything that can be wrong with a text before its meaning is looked at, or once it is to become
 * Terraform, with its severity.
 * Each has a page of the same name in `problems/`. What can be wrong with the meaning is a rule.
 */
const severities = {
  "missing-workspace-file": "error",
  "misnamed-file": "warning",
  "unreadable-file": "error",
  "missing-document": "error",
  "not-utf-8": "error",
  "file-too-large": "error",
  "empty-file": "error",

  "yaml-syntax": "error",
  "duplicate-key": "error",
  "unknown-alias": "error",
  "too-many-aliases": "error",
  "merge-key": "error",
  "unsupported-tag": "error",
  "complex-key": "error",
  "several-documents": "error",
  "yaml-version": "error",
  "nested-too-deep": "error",
  "reserved-text": "error",

  "unknown-key": "error",
  "missing-key": "error",
  "wrong-type": "error",
  "invalid-value": "error",
  "unquoted-account-id": "error",
  "invalid-account-id": "error",
  "invalid-duration": "error",
  "conflicting-value": "error",
  "empty-selector": "error",
  "unknown-variable": "error",
  "invalid-action": "error",
  "invalid-resource": "error",
  "unknown-operator": "error",

  "not-deployable": "error",

  "unknown-rule": "error",
  "suppression-without-reason": "warning",
  "unused-suppression": "warning",
} as const satisfies Record<string, Severity>;

/** The name of a problem: a closed set, so that a misspelt one does not compile. */
export type ProblemCode = keyof typeof severities;

/** The severity of each problem, by code. */
export const problemSeverities: ReadonlyMap<string, Severity> = new Map(Object.entries(severities));

/** Makes the diagnostic of a problem. */
export function problem(code: ProblemCode, span: Span, wording: Wording): Diagnostic {
  return { code, severity: severities[code], span, ...brief(wording) };
}
