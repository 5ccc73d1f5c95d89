import { languageObjects } from "../published/language-reference";
import { workspaceOf } from "../testing/edited";
import { addAccount, type NewAccount } from "./add-account";
import { addPattern, type NewPattern, type NewSelector } from "./add-pattern";

const account: Required<NewAccount> = {
  name: "payments-prod",
  id: "123456789012",
  unit: "Workloads/Prod",
  email: "payments-prod@acme.example",
  tags: { team: "payments" },
  state: "ACTIVE",
};
const accounts: Required<NewSelector> = {
  all: true,
  unit: ["Workloads/**"],
  names: "payments-*",
  ids: ["123456789012"],
  tags: { team: ["payments", "risk"], env: "prod" },
  management: "include",
  except: { names: "payments-dev", except: { management: "only" } },
};
const pattern: Required<NewPattern> = {
  name: "audit",
  description: "Audit reads",
  forEach: { team: ["payments"] },
  principals: ["group:${team}", "user:ana"],
  permissionSets: ["ReadOnly"],
  accounts,
  expires: "2027-03-31",
  ticket: "CLOUD-1",
};
const { name: accountName, ...accountKeys } = account;
const { name: patternName, ...patternKeys } = pattern;

test.each([
  ["account", accountKeys],
  ["pattern", patternKeys],
  ["selector", accounts],
])("programs can write every key of the %s that the language has, and no other", (noun, all) => {
  const declared = languageObjects().flatMap(([name, { fields }]) =>
    name === noun ? fields.map((field) => field.name) : [],
  );
  expect(Object.keys(all).sort()).toEqual(declared.sort());
});

test("all that can be written is written", () => {
  const workspace = workspaceOf({ "a.access.yaml": "groups: {}\n" });
  expect(addAccount(workspace, account)).toHaveProperty("edits");
  expect(addPattern(workspace, pattern)).toHaveProperty("edits");
  expect([accountName, patternName]).toEqual(["payments-prod", "audit"]);
});

test("what the language refuses, the types refuse, too", () => {
  const workspace = workspaceOf({ "a.access.yaml": "groups: {}\n" });
  const id = "123456789012";
  const refusals = [
    // @ts-expect-error -- an account has an id
    addAccount(workspace, { name: "a" }),
    // @ts-expect-error -- there is no such state
    addAccount(workspace, { name: "a", id, state: "GONE" }),
    // @ts-expect-error -- there is no such key
    addAccount(workspace, { name: "a", id, units: "A" }),
    // @ts-expect-error -- this does not say whether it is a group
    addPattern(workspace, { ...pattern, principals: ["auditors"] }),
    // @ts-expect-error -- a pattern says where
    addPattern(workspace, { name: "p", principals: ["group:a"], permissionSets: ["A"] }),
  ];
  expect(refusals.filter((result) => !("problem" in result))).toEqual([]);
});
