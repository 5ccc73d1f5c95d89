import { commands, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { actionsRequest, type ActionOffer, explainRequest } from "@rolecall/lsp/requests";
import { chooseWhileTyping } from "../asking";
import type { Surroundings } from "../begin";
import { chooseAccount, choosePrincipal } from "../choices";
import { meantWorkspace } from "../meant-workspace";

/** Explains whether somebody may do something in an account, after asking who, where and what. */
export async function explainPermission({ client, texts }: Surroundings): Promise<void> {
  const meant = await meantWorkspace(client);
  if (!meant) return;
  const { workspace, matrix, named } = meant;
  const principal = named.principal ?? (await choosePrincipal(matrix));
  if (principal === undefined) return;
  const account = named.account ?? (await chooseAccount(matrix));
  if (account === undefined) return;
  const action = await chooseAction(client);
  if (!action) return;
  const resource = await chooseResource(action);
  if (resource === undefined) return;
  const asked = { workspace, principal, account, action: action.name, resource };
  const { markdown } = await client.sendRequest(explainRequest, asked);
  const uri = texts.keep("Explanation.md", `${principal} ${account} ${action.name}`, markdown);
  await commands.executeCommand("markdown.showPreviewToSide", uri);
}

async function chooseAction(client: BaseLanguageClient): Promise<ActionOffer | undefined> {
  const chosen = await chooseWhileTyping({
    title: "Explain a Permission",
    placeholder: "Which action? s3:GetObject",
    itemsFor: async (typed) => {
      const offers = await client.sendRequest(actionsRequest, { typed });
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
async function chooseResource({ resources }: ActionOffer): Promise<string | undefined> {
  const [first = "*"] = resources;
  return window.showInputBox({
    title: "Explain a Permission",
    prompt:
      resources.length === 0
        ? "This action has no resources: *"
        : `Which resource? ${resources.join(" or ")}`,
    value: first,
    validateInput: (text) => problemWith(text),
  });
}

function problemWith(resource: string): string | undefined {
  if (resource.includes("${")) return "Write what stands in the places of ${…}";
  if (resource === "*" || /^arn:([^:]*:){4}./.test(resource)) return undefined;
  return "An ARN, or * for an action without resources";
}
