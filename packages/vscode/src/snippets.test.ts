import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileWorkspace, inMemory, loadWorkspaceFrom } from "@rolecall/core";

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const file = join(__dirname, "../snippets/rolecall.json");
const snippets = Object.entries(
  JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Snippet>>,
);

/** The key that entries of each kind stand below. */
const sections: Readonly<Record<string, string>> = {
  account: "accounts",
  user: "users",
  group: "groups",
  "group-external": "groups",
  "permission-set": "permissionSets",
  "permission-set-policy": "permissionSets",
  pattern: "patterns",
  "pattern-until": "patterns",
  "external-account": "externalAccounts",
  assertion: "assertions",
};

/** What the defaults of the snippets mean. */
const around = `users: { maya: { external: true } }
groups: { auditors: { external: true }, builders: { external: true } }
permissionSets: { Look: { managedPolicies: [SecurityAudit] }, Build: { managedPolicies: [PowerUserAccess] } }
accounts: { payments-prod: { id: "100000000001", unit: Workloads/Prod, tags: { env: prod } } }
units: { Workloads/Prod: {} }
patterns:
  build: { principals: [group:builders], permissionSets: [Build], accounts: { all: true } }
`;

/** Every text that comes of a snippet whose places are left as they are, one for each choice. */
function textsOf({ body }: Snippet): readonly string[] {
  const text = body
    .join("\n")
    .replaceAll("$CURRENT_YEAR", "2027")
    .replaceAll(/\$\d+/g, "")
    .replaceAll(/\$\{\d+:([^{}]*)\}/g, "$1");
  const [whole, choices] = /\$\{\d+\|(.*)\|\}/.exec(text) ?? [];
  if (whole === undefined || choices === undefined) return [text];
  return choices.split(",").map((choice) => text.replace(whole, choice));
}

const cases = snippets.flatMap(([name, snippet]) =>
  textsOf(snippet).map((text) => [name, text, sections[snippet.prefix] ?? ""] as const),
);

test("every kind of snippet has a place", () => {
  expect(snippets.map(([, { prefix }]) => prefix).sort()).toEqual(Object.keys(sections).sort());
});

test.each(cases)("%s, left as it is, is sound (%#)", (_name, text, section) => {
  const entry = `${section}:\n${text.replaceAll(/^/gm, "  ")}\n`;
  // One file has each section once, so the entry has a file of its own.
  const files = new Map([
    ["rolecall.yaml", 'rolecall: 1\ninstance: { managementAccount: "100000000002" }\n'],
    ["around.access.yaml", around],
    ["snippet.access.yaml", entry],
  ]);
  const { diagnostics } = compileWorkspace(loadWorkspaceFrom(inMemory(files)), {
    today: "2027-01-01",
  });
  const inSnippet = diagnostics.filter(({ span }) => span?.file === "snippet.access.yaml");
  expect(inSnippet.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});
