import { attributeSources as all } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/** What the directory knows of people, as far as the identity source has it. */
export const attributeSources: Provider = ({ place }) =>
  all(place.view.compiled.model.instance.identitySource).map((label) => ({
    label,
    kind: CompletionItemKind.Value,
  }));
