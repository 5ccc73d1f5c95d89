import { nouns, type SymbolKind, symbolKinds } from "../spec";
import { check } from "../testing/check";

/** For everything that has a name, a file that gives one. The ids of accounts have another rule. */
const naming: Readonly<Record<Exclude<SymbolKind, "account-id">, string>> = {
  account: "accounts: { X: {} }",
  unit: "organization: { units: { X: {} } }",
  "unit-id": "organization: { units: { NEW: { id: ou-ab12-11111111 } } }",
  user: "users: { X: { external: true } }",
  group: "groups: { X: {} }",
  "permission-set": "permissionSets: { X: {} }",
  "customer-managed-policy": "customerManagedPolicies: { X: {} }",
  "external-account": "externalAccounts: { X: {} }",
  application: "applications: { X: {} }",
  pattern: "patterns: { X: {} }",
  assertion: "assertions: { X: {} }",
};

const messagesIn = (text: string) =>
  check(text).diagnostics.flatMap(({ code, message }) =>
    code === "duplicate-name" ? [message] : [],
  );

test.each(symbolKinds.filter((kind) => kind !== "account-id"))("two of %s", (kind) => {
  const text = naming[kind];
  const two = `${text.replace("NEW", "A")}\n=== b.access.yaml\n${text.replace("NEW", "B")}\n`;
  const message =
    kind === "unit-id"
      ? "two units have the id ou-ab12-11111111"
      : `the ${nouns[kind].one} "X" is defined twice`;
  expect(messagesIn(two)).toEqual([message]);
});
