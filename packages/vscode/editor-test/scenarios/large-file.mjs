import assert from "node:assert/strict";
import {
  goTo,
  hoverText,
  waitForProblem,
  waitForServer,
  waitForText,
} from "../workbench/index.mjs";
import { placeOf, write } from "../parts/folders.mjs";

const megabytes = 5;
const file = "organization.access.yaml";

/** How long a key may take until its letter is seen, in milliseconds, on a machine that is busy. */
const noticeable = 2000;

/** How long the server may take to check all of it, in milliseconds, on a machine that is busy. */
const slow = 90_000;

const access = `groups: { tinkerers: { external: true } }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns:
  look: { principals: [group:tinkerers], permissionSets: [Look], accounts: { tags: { env: lab } } }
`;

/** A file far larger than any organization needs. */
export const largeFile = {
  name: "large-file",
  title: `A file has ${megabytes} MB`,
  folder: "large",
  open: [file],
  prepare(folder) {
    write(
      folder,
      "rolecall.yaml",
      'rolecall: 1\ninstance: { managementAccount: "100000000000" }\n',
    );
    write(folder, "team.access.yaml", access);
    write(folder, file, accounts());
  },
  async run({ page, folder, check }) {
    await check("it is read", () => waitForServer(page));
    await check("a key does not wait for the server", async () => {
      await goTo(page, placeOf(folder, file, "  account-1:"));
      for (const letter of "# quick") await typeQuickly(page, letter);
      await waitForText(page, "# quick");
    });
    await check("what is typed is checked", async () => {
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await page.keyboard.insertText("  odd-account: { id: 7 }");
      await waitForProblem(page, /id/, slow);
    });
    await check("an account is explained", async () => {
      await goTo(page, { line: 2, column: 4 });
      assert.match(await hoverText(page), /account-0/);
    });
  },
};

async function typeQuickly(page, letter) {
  const start = Date.now();
  await page.keyboard.type(letter);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
  const time = Date.now() - start;
  assert.ok(time < noticeable, `a letter took ${time} ms`);
}

function accounts() {
  const entries = ["accounts:\n"];
  for (let size = 0, at = 0; size < megabytes * 1_000_000; at += 1) {
    const id = String(100_000_000_000 + at);
    const entry = `  account-${at}: { id: "${id}", tags: { env: ${at % 1000 === 0 ? "lab" : "prod"}, team: team-${at % 97} } }\n`;
    entries.push(entry);
    size += entry.length;
  }
  return entries.join("");
}
