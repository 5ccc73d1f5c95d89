import { accessFileSuffix, workspaceFile } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/** The files of the workspace that hold policies. */
export const policyFiles: Provider = filesEndingIn(/\.(?:json|ya?ml)$/);

/** The files of the workspace that hold SAML metadata. */
export const metadataFiles: Provider = filesEndingIn(/\.xml$/);

function filesEndingIn(ending: RegExp): Provider {
  return ({ place: { view, path } }) => {
    const paths = view
      .paths()
      .filter(
        (file) => ending.test(file) && file !== workspaceFile && !file.endsWith(accessFileSuffix),
      );
    return paths.map((file) => ({ label: relative(file, path), kind: CompletionItemKind.File }));
  };
}

/** The path of a file as it is written in another. */
function relative(file: string, from: string): string {
  const [to, base] = [file.split("/"), from.split("/").slice(0, -1)];
  const differs = base.findIndex((name, index) => to[index] !== name);
  const common = differs === -1 ? base.length : differs;
  return [...base.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
