import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { ResolvedModel } from "@rolecall/core";
import { loadModel } from "@rolecall/core/node";
import { version as cdktf } from "cdktf/package.json";
import { version as cdktn } from "cdktn/package.json";
import { modelOf } from "../testing";
import type * as own from "./synthesize";

/** The texts of all files in a folder, by path. */
function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), readFileSync(file, "utf8")]),
  );
}

/**
 * What our sources and the provider's bindings write when `cdktf`, wherever they import it, is the
 * given library: what an alias in a `package.json` does.
 */
function synthesizedBy(library: string, model: ResolvedModel): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-cdktn-"));
  const outdir = join(folder, "cdktf.out");
  jest.resetModules();
  jest.doMock("cdktf", () => jest.requireActual(library));
  try {
    const { synthesize } = jest.requireActual<typeof own>("./synthesize");
    synthesize(model, { outdir, stateFolder: folder });
    return textsIn(outdir);
  } finally {
    jest.dontMock("cdktf");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that is known to differ: the version of the library, and a line break in what is empty. */
function inTheManner(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const rewritten = Object.entries(texts).map(([path, text]) => [
    path,
    text
      .replaceAll(`"version": "${cdktf}"`, `"version": "${cdktn}"`)
      .replace(/([[{])\n *([\]}])/g, "$1$2"),
  ]);
  return Object.fromEntries(rewritten) as Record<string, string>;
}

const everyKind = `
instance: { region: eu-west-1, managementAccount: "100000000009" }
tags: { owner: platform }
accounts: { main: { id: "100000000009" }, dev: { id: "100000000001" } }
users:
  ana: { givenName: Ana, familyName: Lima, email: ana@example.com }
  guest: { external: true }
groups:
  team: { members: [ana] }
  outside: { external: true }
permissionSets:
  Look:
    managedPolicies: [ReadOnlyAccess]
    customerManagedPolicies: [{ name: Extra }]
    permissionsBoundary: { managedPolicy: PowerUserAccess }
    inlinePolicy:
      Version: "2012-10-17"
      Statement: [{ Effect: Deny, Action: "s3:*", Resource: "arn:aws:s3:::$\{aws:username}" }]
  Nothing: {}
patterns:
  look:
    principals: [group:team, group:outside, user:guest]
    permissionSets: [Look]
    accounts: { all: true }
accessControlAttributes: { team: "$\{path:enterprise.department}" }
guardrails: { protectSsoResources: true, attachTo: [r-ab12] }
applications:
  wiki:
    arn: arn:aws:sso::100000000009:application/ssoins-0123456789abcdef/apl-0123456789abcdef
    principals: [group:team]
`;

const inStacks = (backend: string) => `${everyKind}
terraform: { stacks: by-permission-set, backend: { ${backend} } }`;

test.each<[string, () => ResolvedModel]>([
  ["the largest example", () => loadModel(join(__dirname, "../../../../examples/acme"))],
  ["a bit of everything", () => modelOf(everyKind)],
  [
    "stacks in S3",
    () =>
      modelOf(inStacks("s3: { bucket: state, region: eu-west-1, prefix: a/, useLockfile: true }")),
  ],
  [
    "stacks in HCP Terraform",
    () => modelOf(inStacks("cloud: { organization: acme, prefix: access- }")),
  ],
])("cdktn writes of %s what cdktf does, but for its version and empty lists", (_, load) => {
  const model = load();
  const byCdktf = synthesizedBy("cdktf", model);
  const byCdktn = synthesizedBy("cdktn", model);
  expect(Object.keys(byCdktf).length).toBeGreaterThanOrEqual(3);
  expect(byCdktn).toEqual(inTheManner(byCdktf));
  expect(byCdktn).not.toEqual(byCdktf);
});
