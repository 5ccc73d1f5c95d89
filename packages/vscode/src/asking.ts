import { type QuickPickItem, window } from "vscode";

/** A list that is asked for while somebody types. */
export interface Asked<Item extends QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  /** What may be meant by what is typed. */
  readonly itemsFor: (typed: string) => Promise<readonly Item[]>;
}

/** Lets somebody choose while typing; nothing when they leave it. */
export function chooseWhileTyping<Item extends QuickPickItem>({
  title,
  placeholder,
  itemsFor,
}: Asked<Item>): Promise<Item | undefined> {
  const picker = window.createQuickPick<Item>();
  Object.assign(picker, { title, placeholder, matchOnDescription: true });
  const update = async (typed: string): Promise<void> => {
    const items = await itemsFor(typed);
    if (picker.value === typed) picker.items = items;
  };
  return new Promise((resolve) => {
    picker.onDidChangeValue((typed) => void update(typed));
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
    void update("");
  });
}
