import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  DocumentLink,
  Location,
  LocationLink,
  WorkspaceSymbol,
} from "vscode-languageserver";
import type { TestEditor } from "../editor";
import { platform, teams, type Trials } from "./trial";

/** Features that lead from one place to others. */
export const navigation: Trials = {
  async definition(editor) {
    const at = editor.at(platform, "[group:cloud-‸platform]");
    const [link, ...more] = await editor.client.ask<LocationLink[]>("textDocument/definition", at);
    expect(more).toEqual([]);
    expect(shown(editor, link?.targetUri, link?.targetSelectionRange)).toBe(
      "teams.access.yaml:33 cloud-platform",
    );
  },

  async references(editor) {
    const at = editor.at(teams, "cloud-plat‸form: {");
    const context = { includeDeclaration: true };
    const found = await editor.client.ask<Location[]>("textDocument/references", {
      ...at,
      context,
    });
    expect(found.map(({ uri, range }) => shown(editor, uri, range)).sort()).toEqual([
      "patterns/platform.access.yaml:15 cloud-platform",
      "patterns/platform.access.yaml:3 cloud-platform",
      "teams.access.yaml:33 cloud-platform",
    ]);
  },

  async documentHighlight(editor) {
    const at = editor.at(platform, "[group:cloud-‸platform]");
    const method = "textDocument/documentHighlight";
    const found = await editor.client.ask<DocumentHighlight[]>(method, at);
    expect(found.map(({ range }) => shown(editor, at.textDocument.uri, range)).sort()).toEqual([
      "patterns/platform.access.yaml:15 cloud-platform",
      "patterns/platform.access.yaml:3 cloud-platform",
    ]);
  },

  async workspaceSymbols(editor) {
    const found = await editor.client.ask<WorkspaceSymbol[]>("workspace/symbol", {
      query: "network-engineers",
    });
    const group = found.find(({ name }) => name === "network-engineers");
    expect(group && editor.pathOf(group.location.uri)).toBe(teams);
    expect(found.map(({ name }) => name)).toContain("network-engineers-run-the-network");
  },

  async documentLinks(editor) {
    await editor.open("audit.access.yaml");
    const params = { textDocument: { uri: editor.uri("audit.access.yaml") } };
    const method = "textDocument/documentLink";
    const links = await editor.client.ask<DocumentLink[]>(method, params);
    expect(links.map(({ target }) => target)).toContain(editor.uri("policies/audit.json"));
    await editor.close("audit.access.yaml");
  },

  async callHierarchy(editor) {
    const at = editor.at(teams, "network-eng‸ineers: {");
    const method = "textDocument/prepareCallHierarchy";
    const [group] = await editor.client.ask<CallHierarchyItem[]>(method, at);
    expect(group?.name).toContain("network-engineers");
    const sets = await callsOf<CallHierarchyOutgoingCall>(editor, "outgoingCalls", group);
    const admin = sets.find(({ to }) => to.name === "NetworkAdmin")?.to;
    const reached = await callsOf<CallHierarchyOutgoingCall>(editor, "outgoingCalls", admin);
    const account = reached.find(({ to }) => to.name === "acme-dns")?.to;
    expect(account && editor.pathOf(account.uri)).toBe("organization.access.yaml");
    const coming = await callsOf<CallHierarchyIncomingCall>(editor, "incomingCalls", account);
    expect(coming.map(({ from }) => from.name)).toContain("network-engineers");
  },
};

function callsOf<Call>(editor: TestEditor, calls: string, item?: CallHierarchyItem) {
  return editor.client.ask<Call[]>(`callHierarchy/${calls}`, { item: item ?? null });
}

function shown(editor: TestEditor, uri = "", range?: Location["range"]): string {
  if (!range) return "nothing";
  return `${editor.pathOf(uri)}:${range.start.line + 1} ${editor.read(uri, range)}`;
}
