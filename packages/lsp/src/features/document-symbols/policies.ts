import type { YamlNode } from "@rolecall/core";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import { rangeOf } from "../../service/places";
import { scalarOf, valueAt } from "../support/tree";
import { durationText } from "./details";
import type { Outlining } from "./outline";

/** The statements of a policy, and the roles of an external account with theirs. */
export function policySymbols(outlining: Outlining, value: YamlNode): readonly DocumentSymbol[] {
  const roles = valueAt(value, "roles");
  const ofRoles = roles?.kind === "map" ? roles.pairs : [];
  return [
    ...statementSymbols(outlining, valueAt(value, "inlinePolicy", "Statement")),
    ...ofRoles.map((pair) =>
      outlining.symbol(pair, {
        kind: SymbolKind.Method,
        detail: durationText(scalarOf(valueAt(pair.value, "sessionDuration"))),
        children: policySymbols(outlining, pair.value),
      }),
    ),
  ];
}

function statementSymbols(
  { document }: Outlining,
  statements: YamlNode | undefined,
): readonly DocumentSymbol[] {
  const all = statements?.kind === "list" ? statements.items : [statements];
  return all.flatMap((statement) => {
    if (statement?.kind !== "map") return [];
    const { text } = document.source;
    const { start, end } = statement.span;
    const range = rangeOf(document.source, {
      start,
      end: start + text.slice(start, end).trimEnd().length,
    });
    const name = scalarOf(valueAt(statement, "Sid")) || summaryOf(statement);
    const detail = scalarOf(valueAt(statement, "Effect")) ?? "";
    return [{ name, detail, kind: SymbolKind.Field, range, selectionRange: range }];
  });
}

/** What a statement without a name is about: its first action. */
function summaryOf(statement: YamlNode): string {
  const actions = valueAt(statement, "Action") ?? valueAt(statement, "NotAction");
  const [first, ...others] = actions?.kind === "list" ? actions.items : [actions];
  return `${scalarOf(first) || "statement"}${others.length > 0 ? ", …" : ""}`;
}
