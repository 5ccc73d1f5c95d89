import { type Diagnostic, rules } from "@rolecall/core";
import { CodeActionKind } from "vscode-languageserver";
import type { View } from "../../workspace/view";
import type { Proposal } from "./proposal";

const advice = new Set(rules.filter(({ isAdvice }) => isAdvice).map(({ code }) => code));

/** Allows what a rule advises against, by a comment above the line that leaves room for the reason. */
export function suppressionOf(view: View, finding: Diagnostic): readonly Proposal[] {
  const { code, span } = finding;
  const source = view.sourceOf(span.file);
  if (!source || !advice.has(code) || !/\.ya?ml$/.test(span.file)) return [];
  const { line } = source.positionAt(span.start);
  const start = source.offsetAt({ line, column: 1 });
  const [indent = ""] = /^ */.exec(source.lineAt(line)) ?? [];
  const comment = `${indent}# rolecall: allow ${code} because `;
  const lineBreak = source.text.includes("\r\n") ? "\r\n" : "\n";
  const place = { file: span.file, start, end: start };
  return [
    {
      title: `Allow ${code} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      isPreferred: false,
      finding,
      changes: () => ({
        edits: [{ span: place, newText: `${comment}${lineBreak}` }],
        cursor: comment.length,
      }),
    },
  ];
}
