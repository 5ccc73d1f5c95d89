import { goTo, save, waitForServer, waitForText } from "../workbench/index.mjs";
import { copyAcme, read, write } from "../parts/folders.mjs";
import { until } from "../parts/until.mjs";

const file = "teams.access.yaml";

/** What is saved is formatted where people want that. */
export const formatting = {
  name: "formatting",
  title: "A file is formatted when it is saved",
  open: [file],
  prepare(folder) {
    copyAcme(folder);
    // What is formatted while it is typed would come between the typing and the saving.
    const own = { "editor.formatOnType": false, "editor.formatOnSave": true };
    write(folder, ".vscode/settings.json", JSON.stringify({ "[rolecall]": own }));
  },
  async run({ page, folder, check }) {
    const before = read(folder, file);
    await waitForServer(page);
    await check("blanks that are too many go, and nothing else", async () => {
      await goTo(page, { line: 1, column: 1 });
      await page.keyboard.insertText("# Acme   \n\n\n\n");
      await waitForText(page, "# Acme");
      // The settings of a folder may come into force only after its window can be used.
      await until("the formatted file", async () => {
        await save(page);
        return read(folder, file) === `# Acme\n\n${before}`;
      });
    });
  },
};
