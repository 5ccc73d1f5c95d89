import { window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  actionsRequest,
  type ActionOffer,
  type ExplainParams,
  explainRequest,
} from "@rolecall/lsp/requests";
import { askForText, chooseWhileTyping } from "../asking";
import type { Surroundings } from "../begin";
import { chooseAccount, choosePrincipal } from "../choices";
import { meantWorkspace } from "../meant-workspace";

const title = "Explain a Permission";

/** Explains whether somebody may do something in an account, after asking who, where and what. */
export async function explainPermission(around: Surroundings): Promise<void> {
  const asked = await ask(around);
  if (!asked) return;
  const { principal, account, action } = asked;
  const { markdown } = await around.client.sendRequest(explainRequest, asked);
  const version = `${principal} ${account} ${action}`;
  await around.previews.show(around.texts.keep("Explanation.md", version, markdown), "page");
}

async function ask(around: Surroundings): Promise<ExplainParams | undefined> {
  const meant = await meantWorkspace(around);
  if (!meant) return undefined;
  const { workspace, matrix, named } = meant;
  const principal = named.principal ?? (await choosePrincipal(matrix, title));
  if (principal === undefined) return undefined;
  const account = named.account ?? (await chooseAccount(matrix, title));
  if (account === undefined) return undefined;
  const action = await chooseAction(around.client, { workspace, account });
  if (!action) return undefined;
  const resource = await chooseResource(action);
  if (resource === undefined) return undefined;
  return { workspace, principal, account, action: action.name, resource };
}

async function chooseAction(
  client: BaseLanguageClient,
  where: Pick<ExplainParams, "workspace" | "account">,
): Promise<ActionOffer | undefined> {
  const chosen = await chooseWhileTyping({
    title,
    placeholder: "Which action? s3:GetObject",
    itemsFor: async (typed) => {
      const offers = await client.sendRequest(actionsRequest, { typed, ...where });
      return offers.map((offer) => ({
        label: offer.name,
        detail: offer.description,
        // What is typed may be near a name without being part of it.
        alwaysShow: true,
        offer,
      }));
    },
  });
  return chosen?.offer;
}

/** An action on no resource of its own has the resource `*`. */
async function chooseResource({ name, resources }: ActionOffer): Promise<string | undefined> {
  if (resources.length === 0) return "*";
  const form = resources.length === 1 ? resources[0] : await chooseForm(name, resources);
  if (form === undefined) return undefined;
  return askForText({
    title,
    prompt: `The resource that ${name} is used on: an ARN, or * for none in particular`,
    value: form,
    selection: placeholderIn(form),
    problemWith,
  });
}

function chooseForm(name: string, resources: readonly string[]): Thenable<string | undefined> {
  return window.showQuickPick(resources, {
    title,
    placeHolder: `${name} is used on which kind of resource?`,
  });
}

/** The first part that has to be filled in. */
function placeholderIn(form: string): readonly [start: number, end: number] | undefined {
  const [found] = /\$\{\w+\}/.exec(form) ?? [];
  if (found === undefined) return undefined;
  const start = form.indexOf(found);
  return [start, start + found.length];
}

function problemWith(resource: string): string | undefined {
  const [placeholder] = /\$\{[^}]*\}?/.exec(resource) ?? [];
  if (placeholder !== undefined) return `Write what stands in the place of ${placeholder}`;
  if (resource === "*" || /^arn:([^:]*:){4}./.test(resource)) return undefined;
  return "This is neither an ARN nor *";
}
