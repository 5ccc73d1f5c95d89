import { type Tab, TabInputCustom, TabInputText, type Uri, ViewColumn, window } from "vscode";

/** The schemes of what is shown beside the files of a workspace, and is none of them. */
const beside: ReadonlySet<string> = new Set(["rolecall-preview", "rolecall-text"]);

/** Whether this is a preview, an explanation or a text of an earlier revision. */
export function isShownBeside({ scheme }: Uri): boolean {
  return beside.has(scheme);
}

/**
 * The column in which to open a line for somebody who looks at a panel: where the file can be seen
 * already, else where it has a tab, else the first column that is not the panel's.
 */
export function columnBesidePanel(file: Uri, panel: ViewColumn | undefined): ViewColumn {
  const others = window.tabGroups.all.filter(({ viewColumn }) => viewColumn !== panel);
  const isIts = (tab: Tab | undefined): boolean => addressOf(tab)?.toString() === file.toString();
  const found =
    others.find(({ activeTab }) => isIts(activeTab)) ??
    others.find(({ tabs }) => tabs.some(isIts)) ??
    others[0];
  return found?.viewColumn ?? ViewColumn.Beside;
}

/** The column for another preview: that of the previews which are there, else one beside the text. */
export function columnOfPreviews(): ViewColumn {
  const { activeTabGroup, all } = window.tabGroups;
  const groups = [activeTabGroup, ...all].filter((group) => group.tabs.some(isPreview));
  const visible = groups.find(({ activeTab }) => isPreview(activeTab));
  return (visible ?? groups[0])?.viewColumn ?? ViewColumn.Beside;
}

function isPreview(tab: Tab | undefined): boolean {
  const uri = addressOf(tab);
  return uri !== undefined && isShownBeside(uri);
}

/** The address of what a tab shows; nothing for pages of extensions. */
export function addressOf(tab: Tab | undefined): Uri | undefined {
  const { input } = tab ?? {};
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
