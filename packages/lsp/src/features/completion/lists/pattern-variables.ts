import { nodeAt } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Asked, Provider, Suggestion } from "../suggestion";
import { accountTagKeys } from "./tags";

/** The variables that `forEach` of the same pattern has. */
export const patternVariables: Provider = (asked) => {
  const [section, name = ""] = asked.path;
  const node = nodeAt(asked.entry(), ["patterns", name, "forEach"]);
  if (section !== "patterns" || node?.kind !== "map") return [];
  return node.pairs.map(({ key, value }) => {
    const items = value.kind === "list" ? value.items : [];
    const texts = items.flatMap((item) => (item.kind === "scalar" ? [item.source] : []));
    return variable(key.value, texts.join(", "), 0);
  });
};

/** What principals may depend on: the account and the permission set that are granted. */
export async function grantVariables(asked: Asked): Promise<readonly Suggestion[]> {
  const tags = await accountTagKeys(asked);
  return [
    variable("account.name", "the name of the account"),
    variable("account.id", "the id of the account"),
    variable("permissionSet", "the name of the permission set"),
    ...tags.map(({ label }) => variable(`account.tags.${label}`, "a tag of the account")),
  ];
}

function variable(name: string, detail: string, rank = 1): Suggestion {
  return { label: `\${${name}}`, kind: CompletionItemKind.Variable, detail, rank };
}
