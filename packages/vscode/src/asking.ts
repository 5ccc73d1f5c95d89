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

/** A text that is asked for. */
export interface AskedText {
  readonly title: string;
  readonly prompt: string;
  readonly value: string;
  /** The part of the value that is selected; without it all of it. */
  readonly selection: readonly [start: number, end: number] | undefined;
  /** What is wrong with a text. It is said of texts that somebody has typed or wants to give. */
  readonly problemWith: (text: string) => string | undefined;
}

/** Asks for a text; nothing when somebody leaves it. */
export function askForText(asked: AskedText): Promise<string | undefined> {
  const box = window.createInputBox();
  const { title, prompt, value, selection, problemWith } = asked;
  Object.assign(box, { title, prompt, value, ...(selection && { valueSelection: selection }) });
  const check = (text: string): boolean => {
    box.validationMessage = problemWith(text);
    return box.validationMessage === undefined;
  };
  return new Promise((resolve) => {
    box.onDidChangeValue(check);
    box.onDidAccept(() => {
      if (!check(box.value)) return;
      resolve(box.value);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
