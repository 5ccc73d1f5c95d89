import type { TextDocumentContentResult } from "vscode-languageserver";
import type { AccessMatrixAnswer, ActionOffer, Preview, WorkspaceStatus } from "../../requests";
import { teams, type Trials } from "./trial";

interface Status {
  readonly workspaces: readonly WorkspaceStatus[];
}

/** Features that answer other requests than those of LSP. */
export const ownRequests: Trials = {
  async status(editor) {
    const { workspaces } = await editor.client.ask<Status>("rolecall/status", {});
    expect(workspaces).toMatchObject([{ root: editor.uri(""), errors: 0 }]);
    expect(workspaces[0]?.assignments).toBeGreaterThan(100);
  },

  async previews(editor) {
    const at = editor.at("audit.access.yaml", "Audit‸Trail:");
    const previews = await editor.client.ask<readonly Preview[]>("rolecall/previews", at);
    const texts = new Map<string, string>();
    for (const { title, uri } of previews) {
      const method = "workspace/textDocumentContent";
      const content = await editor.client.ask<TextDocumentContentResult>(method, { uri });
      texts.set(title, content.text);
    }
    expect(texts.get("Policy of AuditTrail")).toContain("cloudtrail:LookupEvents");
    expect([...texts.values()].join("\n")).toContain("aws_ssoadmin_account_assignment");
  },

  async accessMatrix(editor) {
    const place = editor.at(teams, "network-eng‸ineers: {");
    const answer = await editor.client.ask<AccessMatrixAnswer>("rolecall/accessMatrix", { place });
    expect(answer.named).toEqual({ principal: "group:network-engineers" });
    const matrix = JSON.stringify(answer.matrix);
    for (const name of ["acme-dns", "NetworkAdmin"]) expect(matrix).toContain(name);
  },

  async explain(editor) {
    const actions = await editor.client.ask<readonly ActionOffer[]>("rolecall/actions", {
      typed: "ce:GetCost",
    });
    expect(actions.map(({ name }) => name)).toContain("ce:GetCostAndUsage");
    const { markdown } = await editor.client.ask<{ markdown: string }>("rolecall/explain", {
      workspace: editor.uri(""),
      principal: "group:finance-controllers",
      account: "acme-dns",
      action: "ce:GetCostAndUsage",
      resource: "*",
    });
    expect(markdown).toContain("CostReader");
    expect(markdown).toContain("ReadCostAndUsage");
  },
};
