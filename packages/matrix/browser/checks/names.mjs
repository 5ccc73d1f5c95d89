import assert from "node:assert/strict";
import { until } from "../../../vscode/editor-test/parts/until.mjs";
import { openMatrix, openReport } from "../open-matrix.mjs";
import { hostileName, sample } from "./sample-matrix.mjs";

/** The table for whoever hears it. */
export const names = {
  name: "matrix-names",
  title: "The matrix is read out",
  isPage: true,
  async run({ page, check }) {
    await openMatrix(page, sample);
    await check("it is a grid that says how large it is", () => expectGrid(page));
    await check("everything in it is a header or a cell, each in its place", () =>
      expectParts(page),
    );
    await check("cells say who, where, what and from which pattern", () => expectCells(page));
    await check("headers say what is known of them", () => expectHeaders(page));
    await check("fields have names, and what is shown is told", () => expectFields(page));
    await check("no text of a workspace is taken for a part of the page", () => expectTexts(page));
    await openReport(page, sample);
    await check("the report has the same grid", async () => {
      await expectGrid(page);
      await expectCells(page);
      await expectTexts(page);
    });
  },
};

async function expectGrid(page) {
  const grid = page.getByRole("grid", { name: "Access" });
  assert.equal(await grid.getAttribute("aria-rowcount"), "5");
  assert.equal(await grid.getAttribute("aria-colcount"), "5");
  assert.equal(await grid.getAttribute("aria-readonly"), "true");
}

async function expectParts(page) {
  const parts = await page.getByRole("row").evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.children];
      const places = cells.map((cell) => Number(cell.getAttribute("aria-colindex")));
      const roles = cells.map((cell) => cell.getAttribute("role"));
      return [Number(row.getAttribute("aria-rowindex")), places, roles.join(" ")];
    }),
  );
  const header = "columnheader columnheader columnheader columnheader";
  const body = "rowheader gridcell gridcell gridcell gridcell";
  assert.deepEqual(parts, [
    [1, [1, 2, 4, 5], header],
    [2, [1, 2, 3, 4, 5], `${header} columnheader`],
    ...[3, 4, 5].map((row) => [row, [1, 2, 3, 4, 5], body]),
  ]);
}

async function expectCells(page) {
  for (const name of [
    "auditors, shop-dev: Look, from patterns.look",
    "auditors, pay-dev: Look, gained, from patterns.look and patterns.look-too",
    "auditors, shop-prod: Admin, lost, from patterns.old",
    "auditors, partner: Reader, from externalAccounts.partner.roles.Reader; Filer, from externalAccounts.partner.roles.Filer",
    "ana, pay-dev: no access",
  ]) {
    const cell = page.getByRole("gridcell", { name, exact: true });
    assert.equal(await cell.count(), 1, name);
  }
}

async function expectHeaders(page) {
  for (const name of ["auditors, group", "ana, user, ana@acme.example"]) {
    assert.equal(await page.getByRole("rowheader", { name, exact: true }).count(), 1, name);
  }
  for (const name of [
    "Workloads/Dev, 2 accounts",
    "Outside the organization, 1 account",
    "shop-dev, 100000000001, Workloads/Dev, env=dev",
    "pay-dev, 100000000002, Workloads/Dev, new",
    "shop-prod, 100000000003, Workloads/Prod, not active",
    "partner, 100000000004, outside the organization, by SAML",
  ]) {
    assert.equal(await page.getByRole("columnheader", { name, exact: true }).count(), 1, name);
  }
}

async function expectFields(page) {
  for (const label of [
    "Principal",
    "Account",
    "Permission set",
    "Tag",
    "Unit",
    "Only differences",
  ]) {
    assert.equal(await page.getByRole("search").getByLabel(label).count(), 1, label);
  }
  await page.getByLabel("Principal").fill('"group:auditors"');
  const told = "1 of 3 principals, 4 accounts";
  const status = page.getByRole("status");
  await until(told, async () => (await status.innerText()) === told);
  await page.getByRole("button", { name: "Clear" }).click();
}

async function expectTexts(page) {
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.getByRole("rowheader", { name: hostileName }).count(), 1);
  assert.notEqual(await page.title(), "run");
}
