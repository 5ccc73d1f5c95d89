import type { Diagnostic } from "@rolecall/core";
import { statusRequest, type WorkspaceStatus } from "../requests";
import { type Feature, on } from "../server/feature";
import type { View } from "../workspace/view";

/** Says how workspaces are doing, for a line at the edge of the editor: `rolecall/status`. */
export const status: Feature = {
  name: "status",
  capabilities: () => ({}),
  handlers: [on(statusRequest, (service) => ({ workspaces: service.views().map(statusOf) }))],
};

/** How a workspace is doing. */
export function statusOf({ root, compiled }: View): WorkspaceStatus {
  const { diagnostics, model } = compiled;
  return {
    root: root.toString(),
    name: root.path.slice(root.path.lastIndexOf("/") + 1),
    errors: count(diagnostics, "error"),
    warnings: count(diagnostics, "warning"),
    accounts: model.accounts.length,
    assignments: model.grants.length,
  };
}

function count(found: readonly Diagnostic[], severity: Diagnostic["severity"]): number {
  return found.filter((one) => one.severity === severity).length;
}
