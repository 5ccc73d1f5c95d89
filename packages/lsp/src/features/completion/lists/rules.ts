import { rules as all } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/** The rules that give advice, whose levels a workspace may set. */
export const rules: Provider = () =>
  all
    .filter(({ isAdvice }) => isAdvice)
    .map(({ code, level }) => ({
      label: code,
      kind: CompletionItemKind.Event,
      detail: level,
      more: { what: "rule", name: code },
    }));
