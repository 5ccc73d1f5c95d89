import { isServiceLinked, managedPolicies as all } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Provider, Suggestion } from "../suggestion";

let known: readonly Suggestion[] | undefined;

/** The managed policies of AWS that anyone may attach, by name; by ARN where one has been begun. */
export const managedPolicies: Provider = ({ place, cursor }) => {
  known ??= attachable().map((policy) => suggestion(nameIn(policy), policy));
  if (!cursor.before.startsWith("arn:")) return known;
  const { partition } = place.view.compiled.model.instance;
  return attachable().map((policy) =>
    suggestion(`arn:${partition}:iam::aws:policy/${policy}`, policy),
  );
};

function attachable(): readonly string[] {
  return [...all()].filter((policy) => !isServiceLinked(policy));
}

function suggestion(label: string, policy: string): Suggestion {
  const more = { what: "managed-policy", name: nameIn(policy) } as const;
  return { label, kind: CompletionItemKind.Constant, more };
}

function nameIn(policy: string): string {
  return policy.slice(policy.lastIndexOf("/") + 1);
}
