import fc from "fast-check";
import { resolve } from "../../resolve/resolve";
import { type FileContent, readFile } from "../../symbols/file-content";
import { joinFiles } from "../../symbols/workspace";
import { createSourceFile } from "../../text/source-file";
import { rules } from "..";

/** What may stand in each file; one entry each, so that an edit leaves all other entries alone. */
const choices: Readonly<Record<string, readonly string[]>> = {
  "rolecall.yaml": [
    'rolecall: 1\ninstance: { region: eu-west-1, managementAccount: "999999999999" }',
    'rolecall: 1\ninstance: { region: cn-north-1, managementAccount: "100000000001" }',
    "rolecall: 1\ninstance: { identitySource: external-idp }",
  ],
  "units.access.yaml": [
    "organization: { units: { Prod: { id: ou-ab12-aaaaaaaa }, Prod/Web: {}, Dev: {} } }",
    "organization: { units: { Prod: {}, Dev: { id: ou-ab12-aaaaaaaa } } }",
  ],
  "tags.access.yaml": ["", "tags: { owner: platform }", "tags: { owner: security }"],
  "one.access.yaml": [
    "accounts: { one: { id: '100000000001', unit: Prod/Web, tags: { team: red } } }",
    "accounts: { one: { id: '100000000001', unit: Dev, tags: { team: blue } } }",
    "accounts: { one: { id: '100000000001', state: SUSPENDED } }",
    "",
  ],
  "two.access.yaml": [
    "accounts: { two: { id: '100000000002', unit: ou-ab12-aaaaaaaa, tags: { team: red } } }",
    "accounts: { two: { id: '100000000001', unit: Prod } }",
    "accounts: { two: {} }",
  ],
  "management.access.yaml": ["accounts: { management: { id: '999999999999' } }", ""],
  "ana.access.yaml": ["users: { ana: { external: true } }", "users: { ben: { external: true } }"],
  "red.access.yaml": [
    "groups: { red: { members: [ana] } }",
    "groups: { red: { description: The red team } }",
    "groups: { crimson: { members: [ana, ben] } }",
  ],
  "blue.access.yaml": ["groups: { blue: { members: [ben] } }", ""],
  "reader.access.yaml": [
    "permissionSets: { Reader: { managedPolicies: [ReadOnlyAccess] } }",
    "permissionSets: { Reader: { managedPolicies: [ReadOnlyAccess, ReadOnlyAccess] } }",
    "permissionSets: { Reader: { inlinePolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:Got', Resource: 'arn:aws:s3' }] } } }",
  ],
  "writer.access.yaml": [
    "permissionSets: { Writer: { inlinePolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: '*', Resource: '*' }] } } }",
    "permissionSets: { Writer: { inlinePolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 'iam:*', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }] } } }",
    "permissionSets: { Writer: { tags: { owner: nobody } } }",
  ],
  "everywhere.access.yaml": [
    "patterns: { everywhere: { principals: ['group:red'], permissionSets: [Reader], accounts: { all: true, management: include } } }",
    "patterns: { everywhere: { principals: ['user:ana', 'group:red'], permissionSets: [Writer, Reader], accounts: { names: ['*o*', two], except: { unit: Dev } } } }",
    "patterns: { everywhere: { principals: ['group:${account.tags.team}'], permissionSets: [Reader], accounts: { all: true } } }",
    "",
  ],
  "here.access.yaml": [
    "patterns: { here: { principals: ['user:ana'], permissionSets: [Reader], accounts: { names: [one, nowhere] }, expires: 2026-06-01 } }",
    "patterns: { here: { principals: ['group:blue'], permissionSets: [Writer], accounts: { unit: Prod/**, tags: { team: red } }, expires: 2026-01-01 } }",
    "patterns: { here: { forEach: { set: [Reader, Writer] }, principals: ['group:red'], permissionSets: ['${set}'], accounts: { ids: ['100000000001'] } } }",
  ],
  "tagged.access.yaml": [
    "patterns: { tagged: { principals: ['group:${account.tags.team}'], permissionSets: [Reader], accounts: { all: true } } }",
    "patterns: { tagged: { principals: ['group:${permissionSet}', 'group:red'], permissionSets: [Reader], accounts: { all: true } } }",
  ],
  "outside.access.yaml": [
    "",
    "externalAccounts: { lab: { id: '200000000001', hub: one, roles: { Visitor: { principals: ['user:ana'], managedPolicies: [ReadOnlyAccess] } } } }",
    "externalAccounts: { lab: { id: '200000000001', hub: two, roles: { Visitor: { principals: ['group:red', 'user:ana'], managedPolicies: [ReadOnlyAccess] } } } }",
  ],
  "assertions.access.yaml": [
    "",
    "assertions: { quiet: { never: { accounts: { all: true }, principals: ['user:ana'] } } }",
    "assertions: { open: { always: { accounts: { unit: Prod/** }, principals: ['group:red'], permissionSets: [Reader] } } }",
  ],
};

const today = "2026-03-01";
const paths = Object.keys(choices);

/** All that is made of files: what they mean, and what the rules find in that. */
function outcomeOf(files: readonly FileContent[]) {
  const workspace = joinFiles(files);
  const resolution = resolve(workspace.model, today);
  const findings: unknown[] = [];
  for (const { code, check } of rules) {
    const subject = { workspace, resolution, today, isBroken: () => false };
    check(subject, (span, wording) => findings.push({ code, span, ...wording }));
  }
  return { resolution, findings };
}

function read(path: string, choice: number): FileContent {
  const texts = choices[path] ?? [];
  return readFile(createSourceFile(path, texts[choice % texts.length] ?? ""));
}

/** Reads each choice once, so that whatever comes back comes back as the same objects. */
function readerOnce(): typeof read {
  const known = new Map<string, FileContent>();
  return (path, choice) => {
    const key = `${path} ${choice % (choices[path]?.length ?? 1)}`;
    const content = known.get(key) ?? read(path, choice);
    known.set(key, content);
    return content;
  };
}

const edit = fc.record({ path: fc.constantFrom(...paths), choice: fc.nat(3) });

describe("what is remembered of entries that did not change", () => {
  test("makes no difference to what a workspace means and what is found in it", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const chosen = new Map(paths.map((path) => [path, 0]));
        const readOnce = readerOnce();
        outcomeOf(paths.map((path) => readOnce(path, 0)));
        for (const { path, choice } of edits) {
          chosen.set(path, choice);
          const warm = outcomeOf([...chosen].map(([one, which]) => readOnce(one, which)));
          const cold = outcomeOf([...chosen].map(([one, which]) => read(one, which)));
          expect(warm).toEqual(cold);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("keeps what an edit does not touch", () => {
    const readOnce = readerOnce();
    const at = (changes: Readonly<Record<string, number>>) =>
      outcomeOf(paths.map((path) => readOnce(path, changes[path] ?? 0))).resolution;
    const before = at({});
    const set = at({ "reader.access.yaml": 1 });
    expect(set.model.grants).toBe(before.model.grants);
    expect(set.estate).toBe(before.estate);
    expect(set.model.permissionSets[1]).toBe(before.model.permissionSets[1]);
    const pattern = at({ "here.access.yaml": 1 });
    expect(pattern.reach[0]).toBe(before.reach[0]);
    expect(pattern.model.groups).toBe(before.model.groups);
  });
});
