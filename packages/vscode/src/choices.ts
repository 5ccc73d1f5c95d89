import { window } from "vscode";
import type { AccessMatrix } from "@rolecall/matrix";

/** Lets somebody choose an account, for what the title says; its name. Where there is none, that is said. */
export async function chooseAccount(
  matrix: AccessMatrix,
  title: string,
): Promise<string | undefined> {
  if (matrix.accounts.length === 0) return tell("The workspace has no accounts yet.");
  const items = matrix.accounts.map(({ name, id, unit, tags }) => ({
    label: name,
    description: id,
    detail: [unit, ...tags].filter((part) => part !== undefined).join(" · "),
  }));
  const asked = { title, placeHolder: "Which account?" };
  const options = { ...asked, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.label;
}

/** Lets somebody choose a group or a user, as `group:NAME` or `user:NAME`; says where there is none. */
export async function choosePrincipal(
  matrix: AccessMatrix,
  title: string,
): Promise<string | undefined> {
  if (matrix.principals.length === 0) return tell("The workspace has no groups and no users yet.");
  const items = matrix.principals.map(({ kind, key, name }) => ({
    label: `$(${kind === "group" ? "organization" : "person"}) ${key}`,
    description: name ?? "",
    principal: `${kind}:${key}`,
  }));
  const options = { title, placeHolder: "Which group or user?", matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.principal;
}

function tell(message: string): undefined {
  void window.showInformationMessage(message);
}
