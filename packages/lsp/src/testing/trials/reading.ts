import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentDiagnosticReport,
  Hover,
  InlayHint,
  MarkupContent,
  SemanticTokens,
} from "vscode-languageserver";
import type { TestEditor } from "../editor";
import { platform, products, teams, type Trials } from "./trial";

/** Features that tell something about a text. */
export const reading: Trials = {
  async completion(editor) {
    await editor.open(products);
    await editor.type(products, "[group:hr-contractors-shop]", "[group:]");
    const list = await completionsAt(editor, products, "[group:‸]");
    const labels = list.map(({ label }) => label).join("\n");
    expect(labels).toMatch(/^group:payments-developers$/m);
    await editor.close(products);
  },

  async hover(editor) {
    const at = editor.at(platform, "[group:cloud-‸platform]");
    const hover = await editor.client.ask<Hover>("textDocument/hover", at);
    const { kind, value } = hover.contents as MarkupContent;
    expect(kind).toBe("markdown");
    expect(value).toContain("ana");
    expect(hover.range && editor.read(editor.uri(platform), hover.range)).toContain(
      "cloud-platform",
    );
  },

  async diagnostics(editor) {
    const method = "textDocument/diagnostic";
    await editor.open(platform);
    const params = { textDocument: { uri: editor.uri(platform) } };
    const fine = await editor.client.ask<DocumentDiagnosticReport>(method, params);
    expect(fine).toMatchObject({ kind: "full", items: [] });
    await editor.type(platform, "group:database-engineers", "group:database-engineer");
    const bad = await editor.client.ask<DocumentDiagnosticReport>(method, params);
    expect(bad).toMatchObject({ kind: "full", items: [{ code: "unknown-group", severity: 1 }] });
    await editor.close(platform);
  },

  async inlayHints(editor) {
    const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
    const params = { textDocument: { uri: editor.uri(platform) }, range };
    const hints = await editor.client.ask<InlayHint[]>("textDocument/inlayHint", params);
    const labels = hints.map(({ label }) =>
      typeof label === "string" ? label : label.map(({ value }) => value).join(""),
    );
    // acme-network-hub, acme-dns and acme-network-lab
    expect(labels.join("\n")).toMatch(/\b3 accounts\b/);
  },

  async codeLens(editor) {
    const params = { textDocument: { uri: editor.uri(platform) } };
    const lenses = await editor.client.ask<CodeLens[]>("textDocument/codeLens", params);
    const titles = lenses.map(({ command }) => command?.title).join("\n");
    expect(titles).toMatch(/\b3 accounts\b/);
  },

  async semanticTokens(editor) {
    const params = { textDocument: { uri: editor.uri(teams) } };
    const method = "textDocument/semanticTokens/full";
    const { data } = await editor.client.ask<SemanticTokens>(method, params);
    expect(data.length).toBeGreaterThan(100);
    expect(data.length % 5).toBe(0);
  },
};

async function completionsAt(
  editor: TestEditor,
  path: string,
  marked: string,
): Promise<readonly CompletionItem[]> {
  const method = "textDocument/completion";
  const at = editor.at(path, marked);
  const found = await editor.client.ask<CompletionList | CompletionItem[]>(method, at);
  return Array.isArray(found) ? found : found.items;
}
