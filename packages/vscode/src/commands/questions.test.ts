import type { AccessMatrix, MatrixFilter } from "@rolecall/matrix";
import type { Surroundings } from "../begin";
import { whatCanPrincipalDo } from "./what-can-principal-do";
import { whoCanEnter } from "./who-can-enter";

jest.mock("vscode", () => ({}), { virtual: true });

let named: { readonly account?: string; readonly principal?: string };

/** Names that are parts of others. */
const matrix = {
  principals: ["admins", "all-admins"].map((key) => ({ kind: "group", key })),
  accounts: ["prod", "pay-prod"].map((name, at) => ({ name, id: `10000000000${at}` })),
} as unknown as AccessMatrix;

jest.mock("../meant-workspace", () => ({
  meantWorkspace: async () => ({ workspace: "file:///acme", matrix, named }),
}));

/** What the matrix is asked to show. */
async function filterOf(command: (around: Surroundings) => Promise<void>) {
  const show = jest.fn<Promise<void>, [{ readonly filter: MatrixFilter }]>();
  await command({ matrix: { show } } as unknown as Surroundings);
  return show.mock.calls[0]?.[0].filter;
}

test("who can enter an account is asked of that account, and of none whose name it is a part of", async () => {
  named = { account: "prod" };
  expect(await filterOf(whoCanEnter)).toMatchObject({ account: '"prod"', principal: "" });
});

test("what a principal can do is asked of that one alone, with what its groups can", async () => {
  named = { principal: "group:admins" };
  expect(await filterOf(whatCanPrincipalDo)).toMatchObject({
    principal: '"group:admins"',
    account: "",
    withGroups: true,
  });
});
