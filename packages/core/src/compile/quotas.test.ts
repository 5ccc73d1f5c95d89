import { join } from "node:path";
import { printDiagnostic } from "../diagnostics/print";
import { createSourceFile } from "../text/source-file";
import { blocksOf, readPage, sectionsOf } from "../testing/pages";
import { compile } from "./compile";

interface Size {
  readonly groups?: number;
  readonly permissionSets?: number;
  readonly accounts?: number;
  /** How many of the groups stand in a pattern of their own, before the other. */
  readonly apart?: number;
}

const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(4, "0"));
const keys = (names: readonly string[]): string => names.map((name) => `  ${name}: {}\n`).join("");

/** A workspace of a size, where every group has every permission set in every account. */
function workspaceOf({ groups = 1, permissionSets = 1, accounts = 1, apart = 0 }: Size): string {
  const sets = numbers(permissionSets).map((number) => `Set${number}`);
  const names = numbers(accounts).map((number) => `account-${number}`);
  const all = numbers(groups).map((number) => `group-${number}`);
  const pattern = (name: string, some: readonly string[]): string =>
    some.length === 0
      ? ""
      : `  ${name}:
    principals: [${some.map((group) => `"group:${group}"`).join(", ")}]
    permissionSets: [${sets.join(", ")}]
    accounts: { names: [${names.join(", ")}] }
`;
  return `accounts:
${names.map((name) => `  ${name}: { id: "10000000${name.slice(-4)}" }\n`).join("")}permissionSets:
${keys(sets)}groups:
${keys(all)}patterns:
${pattern("a-few-get-in", all.slice(0, apart))}${pattern("everybody-gets-in", all.slice(apart))}`;
}

const quotas = new Set(["too-many-groups", "too-many-permission-sets"]);

/** What is found about quotas in a text, as a terminal shows it. */
function printedFor(text: string): readonly string[] {
  const source = createSourceFile("teams.access.yaml", text);
  const found = compile([source]).diagnostics.filter(({ code }) => quotas.has(code));
  return found.map((one) => `${printDiagnostic(one, () => source)}\n`);
}

const foundIn = (size: Size) => printedFor(workspaceOf(size));

test.each<readonly [string, Size]>([
  ["too-many-groups", { groups: 101 }],
  ["too-many-permission-sets", { permissionSets: 501 }],
])("the page of %s shows what is found", (code, size) => {
  const page = readPage(join(__dirname, `../rules/${code}.md`));
  expect(blocksOf(sectionsOf(page).get("Bad") ?? "", "text")).toEqual(foundIn(size));
});

test("as many as there may be are fine", () => {
  expect(foundIn({ groups: 100, permissionSets: 2, accounts: 2 })).toEqual([]);
  expect(foundIn({ permissionSets: 500, accounts: 2 })).toEqual([]);
});

test("too many groups are one finding for a permission set, at the pattern with most of them", () => {
  const [found, ...others] = foundIn({ groups: 102, accounts: 3, apart: 40 });
  expect(others).toEqual([]);
  expect(found).toContain('102 groups have the permission set "Set0001" in account-0001, and');
  expect(found).toContain("  everybody-gets-in:");
  expect(found).toContain("2 more accounts have too many as well");
});

/** Who may open an application, or the one of a role of an external account. */
function admitting(groups: number, users: number): string {
  const all = numbers(groups).map((number) => `group-${number}`);
  const some = numbers(users).map((number) => `user-${number}`);
  const principals = [
    ...all.map((key) => `"group:${key}"`),
    ...some.map((key) => `"user:${key}"`),
  ].join(", ");
  const arn = "arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcde";
  return `groups:
${keys(all)}users:
${some.map((name) => `  ${name}: { external: true }\n`).join("")}applications:
  jira: { arn: "${arn}1", principals: [${principals}] }
externalAccounts:
  labs:
    id: "999988887777"
    strategy: saml
    roles:
      Auditor: { application: "${arn}2", managedPolicies: [SecurityAudit], principals: [${principals}] }
`;
}

test("too many groups of an application", () => {
  const [first, second, ...others] = printedFor(admitting(101, 1));
  expect(others).toEqual([]);
  expect(first).toContain('101 groups may open the application "jira", and 100 can');
  expect(second).toContain('101 groups may open the application of the role "Auditor", and 100');
  expect(printedFor(admitting(100, 1))).toEqual([]);
});

test("users are not counted among the groups", () => {
  const text = workspaceOf({ groups: 101 })
    .replace("group:group-0001", "user:somebody")
    .concat("users: { somebody: { external: true } }\n");
  expect(printedFor(text)).toEqual([]);
});

test("too many permission sets in several accounts are one finding, at the first by id", () => {
  const [found, ...others] = foundIn({ permissionSets: 501, accounts: 2 });
  expect(others).toEqual([]);
  expect(found).toContain(
    "501 permission sets are granted in account-0001, and an account takes 500",
  );
  expect(found).toContain("one more account has too many as well");
});

const setsOf = (count: number) =>
  `permissionSets:\n${keys(numbers(count).map((number) => `Set${number}`))}`;

test("too many permission sets in the workspace count whether or not they are granted", () => {
  expect(printedFor(setsOf(3500))).toEqual([]);
  const [found, ...others] = printedFor(setsOf(3502));
  expect(others).toEqual([]);
  expect(found).toContain("the workspace has 3,502 permission sets, and an instance takes 3,500");
  expect(found).toContain("3502 │   Set3501: {}");
});
