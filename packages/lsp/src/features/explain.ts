import { actionsRequest, explainRequest } from "../requests";
import { type Feature, on } from "../service/feature";
import { actionOffers } from "./explain/action-offers";
import { explanation } from "./explain/explanation";
import { placeholdersIn } from "./explain/placeholders";
import { workspaceAt } from "./support/workspace-at";

/** Says whether somebody may do something, and why: `rolecall/explain`, `rolecall/actions`. */
export const explain: Feature = {
  name: "explain",
  capabilities: () => ({}),
  handlers: [
    on(explainRequest, async (service, params) => {
      const view = workspaceAt(params.workspace, service);
      return { markdown: view ? await explanation(params, view) : "This workspace is not open." };
    }),
    on(actionsRequest, (service, { typed, workspace, account }) => {
      const view = workspace === undefined ? undefined : workspaceAt(workspace, service);
      return actionOffers(
        typed,
        view && account !== undefined ? placeholdersIn(view, account) : {},
      );
    }),
  ],
};
