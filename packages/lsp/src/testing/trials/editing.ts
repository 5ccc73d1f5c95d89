import type { CodeAction, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TestEditor } from "../editor";
import { platform, teams, type Trials } from "./trial";

const options = { tabSize: 2, insertSpaces: true };

/** Features that change texts. */
export const editing: Trials = {
  async rename(editor) {
    const at = editor.at(platform, "[group:network-‸engineers]");
    const asked = await editor.client.ask<{ range: Range }>("textDocument/prepareRename", at);
    expect(editor.read(at.textDocument.uri, asked.range)).toBe("network-engineers");
    const params = { ...at, newName: "packet-pushers" };
    const edit = await editor.client.ask<WorkspaceEdit>("textDocument/rename", params);
    const changed = await editor.make(edit);
    expect(changed).toEqual([platform, teams]);
    expect(editor.text(platform).match(/group:\S+/g)).not.toContain("group:network-engineers]");
    expect(editor.text(teams)).toContain("packet-pushers: { displayName: Network engineers");
    await findings(editor, platform);
    await editor.close(...changed);
  },

  async codeActions(editor) {
    await editor.open(platform);
    await editor.type(platform, "group:database-engineers", "group:database-engineer");
    const diagnostics = await editor.client.untilCodes(editor.uri(platform), "unknown-group");
    const range = diagnostics[0]?.range;
    const actions = await editor.client.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: editor.uri(platform) },
      range,
      context: { diagnostics },
    });
    const fix = actions.find(({ isPreferred }) => isPreferred === true);
    await editor.make((fix && (await resolved(editor, fix)).edit) ?? {});
    expect(editor.text(platform)).toContain("[group:database-engineers]");
    await editor.client.untilCodes(editor.uri(platform));
    await editor.close(platform);
  },

  async formatting(editor) {
    await editor.open(platform);
    const before = editor.text(platform);
    await editor.put(
      platform,
      before.replace("[group:cloud-platform]", "[ group:cloud-platform ]"),
    );
    const params = { textDocument: { uri: editor.uri(platform) }, options };
    const edits = await editor.client.ask<TextEdit[]>("textDocument/formatting", params);
    expect(editor.after(platform, edits)).toBe(before);
    await editor.close(platform);
  },

  async onTypeFormatting(editor) {
    await editor.open(platform);
    const line = "  network-engineers-run-the-network:\n";
    await editor.type(platform, line, `${line}\n`);
    const at = editor.at(platform, `${line}‸\n`);
    const method = "textDocument/onTypeFormatting";
    const edits = await editor.client.ask<TextEdit[]>(method, { ...at, ch: "\n", options });
    expect(editor.after(platform, edits)).toContain(`${line}    \n`);
    await editor.close(platform);
  },

  async fileRename(editor) {
    const [oldUri, newUri] = [editor.uri("policies/audit.json"), editor.uri("policies/look.json")];
    const files = [{ oldUri, newUri }];
    const edit = await editor.client.ask<WorkspaceEdit>("workspace/willRenameFiles", { files });
    expect(editor.afterAll(edit).get("audit.access.yaml")).toContain("file: policies/look.json");
  },
};

/** An action may come without its edit, which is then asked for. */
function resolved(editor: TestEditor, action: CodeAction): Promise<CodeAction> {
  const asked = editor.client.ask<CodeAction>("codeAction/resolve", action);
  return action.edit ? Promise.resolve(action) : asked;
}

/** Waits until a file has no findings. */
async function findings(editor: TestEditor, path: string): Promise<void> {
  await editor.client.untilCodes(editor.uri(path));
}
