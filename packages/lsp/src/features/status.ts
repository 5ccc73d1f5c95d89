import type { Diagnostic } from "@rolecall/core";
import { changedNotification, statusRequest, type WorkspaceStatus } from "../requests";
import { type Feature, on } from "../service/feature";
import type { Service } from "../service/service";
import type { View } from "../workspace/view";
import { folderNameOf, folderOf } from "./support/workspace-at";

/** Whose editors want to know how workspaces are doing. */
const watched = new WeakSet<Service>();

/** Says how workspaces are doing, for a line at the edge of the editor: `rolecall/status`. */
export const status: Feature = {
  name: "status",
  capabilities: () => ({}),
  handlers: [
    on(statusRequest, (service) => {
      watched.add(service);
      return { workspaces: service.views().map(statusOf) };
    }),
  ],
  afterChange(connection, service) {
    if (watched.has(service)) void connection.sendNotification(changedNotification, {});
  },
};

/** How a workspace is doing. */
export function statusOf(view: View): WorkspaceStatus {
  const { diagnostics, model } = view.compiled;
  return {
    root: folderOf(view),
    name: folderNameOf(view),
    errors: count(diagnostics, "error"),
    warnings: count(diagnostics, "warning"),
    accounts: model.accounts.length,
    assignments: model.grants.length,
  };
}

function count(found: readonly Diagnostic[], severity: Diagnostic["severity"]): number {
  return found.filter((one) => one.severity === severity).length;
}
