import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/** The root of the organization, by its id. */
export const root: Provider = ({ place }) => {
  const id = place.view.compiled.workspace.model.organization?.root?.value;
  if (id === undefined) return [];
  const detail = "every account but the management account";
  return [{ label: id, kind: CompletionItemKind.Folder, detail }];
};
