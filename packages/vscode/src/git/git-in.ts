import { extensions } from "vscode";
import type { GitFolder } from "@rolecall/core/git";

/** A folder with the git that the editor itself uses, which may not be on the `PATH`. */
export function gitIn(folder: string): GitFolder {
  const editorsGit: unknown = extensions.getExtension("vscode.git")?.exports;
  if (!isGitExtension(editorsGit) || !editorsGit.enabled) return { folder };
  return { folder, program: editorsGit.getAPI(1).git.path };
}

/** What is used of the interface of the editor's own extension for Git. */
interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => { readonly git: { readonly path: string } };
}

function isGitExtension(value: unknown): value is GitExtension {
  return typeof value === "object" && value !== null && "getAPI" in value && "enabled" in value;
}
