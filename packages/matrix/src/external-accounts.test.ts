import { join } from "node:path";
import { compileFolder } from "@rolecall/core/node";
import {
  type AccessMatrix,
  accessMatrix,
  exactPrincipal,
  type MatrixFilter,
  noFilter,
  reportMarkdown,
} from ".";
import { accountFacts, cellLabel, columnsOf, holdingsOf, originsOf, shownBy } from "./table";

const folder = join(__dirname, "../../../examples/external-accounts");
const workspace = compileFolder(folder, { today: "2027-01-01" });
const matrix = accessMatrix(workspace, { title: "external" });

const accountOf = (name: string) => matrix.accounts.findIndex((one) => one.name === name);
const principalOf = (name: string) =>
  matrix.principals.findIndex(({ kind, key }) => `${kind}:${key}` === name);

/** Whom and which accounts a filter leaves. */
function shown(filter: Partial<MatrixFilter>) {
  const left = shownBy(matrix, holdingsOf(matrix), { ...noFilter, ...filter });
  return [
    left.principals.map((one) => matrix.principals[one]?.key),
    left.accounts.map((one) => matrix.accounts[one]?.name),
  ];
}

/** Who has which roles in the accounts outside, as people would say it. */
function roles({ principals, accounts, access, grants }: AccessMatrix): readonly string[] {
  return grants.flatMap(([who, where, what]) => {
    const { kind, key } = principals[who] ?? { kind: "nobody", key: "" };
    const [account, one] = [accounts[where], access[what]];
    return account?.external ? [`${kind}:${key} ${account.name} ${one?.kind} ${one?.name}`] : [];
  });
}

describe("the roles of accounts outside the organization are in the data", () => {
  test("several for each account, and for each of their principals", () => {
    expect(roles(matrix)).toEqual([
      "group:auditors customs-broker role Reader",
      "group:auditors quay-labs role Auditor",
      "group:brokers customs-broker role Filer",
      "group:brokers customs-broker role Reader",
      "group:harbour-ops quay-labs role Auditor",
      "group:harbour-ops quay-labs role Operator",
      "user:nadia quay-labs role BreakGlass",
    ]);
  });

  test("behind permission sets, as their accounts are behind all others", () => {
    expect(matrix.access.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "permission-set Look",
      "permission-set quay-labs.Auditor",
      "permission-set quay-labs.Auditor+Operator",
      "permission-set quay-labs.BreakGlass",
      "role Auditor",
      "role BreakGlass",
      "role Filer",
      "role Operator",
      "role Reader",
    ]);
    expect(matrix.accounts.map(({ external }) => external?.strategy ?? "own")).toEqual([
      "own",
      "own",
      "own",
      "saml",
      "role-chaining",
    ]);
  });

  test("in a comparison, a role that is new is gained", () => {
    const externalAccounts = workspace.model.externalAccounts.map((account) =>
      Object.assign({}, account, {
        roles: account.roles.filter(({ name }) => name !== "Operator"),
      }),
    );
    const before = {
      ...workspace,
      model: { ...workspace.model, externalAccounts },
      revision: "HEAD",
    };
    const { grants, access } = accessMatrix(workspace, { before });
    const changed = grants.flatMap(([, , what, , change]) =>
      change ? [`${access[what]?.name} ${change}`] : [],
    );
    expect(changed).toEqual(["Operator gained"]);
  });
});

describe("the roles of accounts outside the organization are in the table", () => {
  const all = matrix.accounts.map((_, place) => place);

  test("in a group of columns of their own", () => {
    const { groups } = columnsOf(matrix, all, new Set());
    expect(groups.at(-1)).toMatchObject({
      label: "Outside the organization",
      accounts: [accountOf("customs-broker"), accountOf("quay-labs")],
    });
  });

  test("all of them in one cell, each with the line that it is written in", () => {
    const place = [principalOf("group:harbour-ops"), accountOf("quay-labs")] as const;
    const holdings = holdingsOf(matrix).own(place[0]).get(place[1]) ?? [];
    expect(cellLabel(matrix, place, holdings)).toBe(
      "harbour-ops, quay-labs: Auditor, from externalAccounts.quay-labs.roles.Auditor; " +
        "Operator, from externalAccounts.quay-labs.roles.Operator",
    );
    const lines = originsOf(matrix, holdings).map(({ file, line }) =>
      workspace.sourceOf(file)?.lineAt(line).trim(),
    );
    expect(lines).toEqual(["Auditor:", "Operator:"]);
  });

  test("found by the name of a role, and by whom it lets in", () => {
    expect(shown({ access: "Filer (external role)" })).toEqual([["brokers"], ["customs-broker"]]);
    expect(shown({ principal: exactPrincipal("user:nadia") })).toEqual([
      ["nadia"],
      ["crossing", "quay-labs"],
    ]);
    expect(shown({ tag: "contract=quay-2025" })).toEqual([
      ["auditors", "harbour-ops", "nadia"],
      ["quay-labs"],
    ]);
  });

  test("with the way that leads there", () => {
    const facts = ["customs-broker", "quay-labs"].map((name) => {
      const account = matrix.accounts[accountOf(name)];
      return account && accountFacts(account);
    });
    expect(facts).toEqual([
      ["customs-broker", "500000000001", "outside the organization, by SAML", "owner=access-team"],
      [
        "quay-labs",
        "400000000001",
        "outside the organization, by way of crossing",
        "contract=quay-2025",
        "owner=access-team",
      ],
    ]);
  });
});

test("the roles of accounts outside the organization are in the report", () => {
  const report = reportMarkdown(matrix);
  const part = report.slice(
    report.indexOf("## `quay-labs`"),
    report.indexOf("\n## Accounts that nobody"),
  );
  expect(part).toBe(`## \`quay-labs\`

\`400000000001\`, outside the organization, by way of \`crossing\`

| Principal | Access | From | Written in |
| --- | --- | --- | --- |
| \`group:auditors\` | \`Auditor\` | \`externalAccounts.quay-labs.roles.Auditor\` | \`outside/quay-labs.access.yaml:12\` |
| \`group:harbour-ops\` | \`Auditor\` | \`externalAccounts.quay-labs.roles.Auditor\` | \`outside/quay-labs.access.yaml:12\` |
| \`group:harbour-ops\` | \`Operator\` | \`externalAccounts.quay-labs.roles.Operator\` | \`outside/quay-labs.access.yaml:16\` |
| \`user:nadia\` | \`BreakGlass\` | \`externalAccounts.quay-labs.roles.BreakGlass\` | \`outside/quay-labs.access.yaml:28\` |
`);
});
