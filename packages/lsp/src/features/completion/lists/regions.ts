import { regions as all } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/** The Regions with their names, those of the workspace's own partition first. */
export const regions: Provider = ({ place }) => {
  const { partition: own } = place.view.compiled.model.instance;
  return all().map(({ code, name, partition }) => ({
    label: code,
    kind: CompletionItemKind.Value,
    detail: name,
    rank: partition === own ? 0 : 1,
  }));
};
