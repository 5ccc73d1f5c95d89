import { regions as all } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/** The Regions with their names: the workspace's own first, then those of its partition. */
export const regions: Provider = ({ place }) => {
  const { partition: own, region } = place.view.compiled.model.instance;
  return all().map(({ code, name, partition }) => ({
    label: code,
    kind: CompletionItemKind.Value,
    detail: name,
    rank: code === region ? 0 : partition === own ? 1 : 2,
  }));
};
