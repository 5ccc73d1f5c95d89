import { choose, runCommand, waitForPage, waitForServer, waitForTab } from "../workbench/index.mjs";
import { until } from "../parts/until.mjs";

/** The first steps, which are ticked off as they are taken. */
export const walkthrough = {
  name: "walkthrough",
  title: "The walkthrough",
  open: ["teams.access.yaml"],
  // The page itself is made by VS Code.
  expectedErrors: /Applying inline style/,
  async run({ page, check }) {
    await waitForServer(page);
    await check("what is there already is ticked off", async () => {
      await runCommand(page, "Welcome: Open Walkthrough...");
      await choose(page, (label) => label.includes("Your First Grant"));
      await waitForDone(page, ["Make a workspace", "Grant something", "Mend what is wrong"]);
    });
    await check("looking at the matrix and at Terraform is ticked off", async () => {
      await page.getByText("See who has access").click();
      await page.getByRole("button", { name: "Show Access Matrix" }).click();
      await waitForPage(page);
      await page.locator('.tab:has-text("Welcome")').click();
      await waitForDone(page, ["See who has access"]);
      await page.getByText("Look at the Terraform").click();
      await page.getByRole("button", { name: "Preview Terraform" }).click();
      await waitForTab(page, "access.tf.json");
      await page.locator('.tab:has-text("Welcome")').click();
      await waitForDone(page, ["See who has access", "Look at the Terraform"]);
    });
  },
};

/** The titles of the steps that are done. */
function done(page) {
  return page
    .locator(
      ".getting-started-step:has(.codicon-getting-started-step-checked.complete) .step-title",
    )
    .allInnerTexts();
}

function waitForDone(page, wanted) {
  return until(`the steps ${wanted.join(", ")}`, async () => {
    const found = await done(page);
    if (wanted.every((title) => found.includes(title))) return true;
    throw new Error(`done are ${found.join(", ")}`);
  });
}
