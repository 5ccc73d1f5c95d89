import type { DocumentSymbol, FoldingRange, SelectionRange } from "vscode-languageserver";
import { platform, teams, type Trials } from "./trial";

/** Features about how a text is made up. */
export const structure: Trials = {
  async documentSymbols(editor) {
    const params = { textDocument: { uri: editor.uri(teams) } };
    const method = "textDocument/documentSymbol";
    const symbols = await editor.client.ask<DocumentSymbol[]>(method, params);
    expect(symbols.map(({ name }) => name)).toEqual(["users", "groups"]);
    const groups = symbols[1]?.children?.map(({ name }) => name);
    expect(groups).toContain("cloud-platform");
    expect(groups).toHaveLength(16);
  },

  async foldingRange(editor) {
    const params = { textDocument: { uri: editor.uri(platform) } };
    const method = "textDocument/foldingRange";
    const folds = await editor.client.ask<FoldingRange[]>(method, params);
    // The first pattern, and its selector.
    const lines = folds.map(({ startLine, endLine }) => [startLine + 1, endLine + 1]);
    expect(lines).toContainEqual([2, 11]);
    expect(lines).toContainEqual([7, 11]);
  },

  async selectionRange(editor) {
    const { textDocument, position } = editor.at(platform, "[group:cloud-‸platform]");
    const [range] = await editor.client.ask<SelectionRange[]>("textDocument/selectionRange", {
      textDocument,
      positions: [position],
    });
    const texts: string[] = [];
    for (let at = range; at; at = at.parent) texts.push(editor.read(textDocument.uri, at.range));
    expect(texts).toContain("group:cloud-platform");
    expect(texts).toContain("[group:cloud-platform]");
    expect(texts.at(-1)).toBe(editor.text(platform));
  },
};
