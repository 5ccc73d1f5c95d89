import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelOf, synthesizeTexts } from "../testing";
import { synthesize } from "./synthesize";

const accounts = `
instance: { managementAccount: "100000000009" }
accounts: { dev: { id: "100000000001" }, prod: { id: "100000000002" } }
`;
const grant = `
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns: { look: { principals: [group:team], permissionSets: [Look], accounts: { all: true } } }
`;
const synthesized = (yaml: string) => JSON.parse(synthesizeTexts(modelOf(yaml)).main) as object;

test("what the workspace states is written literally, and nothing is looked up", () => {
  const text = synthesizeTexts(
    modelOf(`
instance:
  region: eu-west-1
  arn: arn:aws:sso:::instance/ssoins-0123456789abcdef
  identityStoreId: d-0123456789
  managementAccount: "100000000009"
accounts: { dev: { id: "100000000001" } }
groups: { team: {} }
${grant}`),
  );
  expect(JSON.parse(text.main)).not.toHaveProperty("data");
  expect(JSON.parse(text.main)).toMatchObject({
    provider: { aws: [{ region: "eu-west-1" }] },
    terraform: { required_providers: { aws: { source: "hashicorp/aws" } } },
  });
  expect(text.side).toContain('"instance_arn":"arn:aws:sso:::instance/ssoins-0123456789abcdef"');
});

test("what it does not state is looked up once", () => {
  expect(synthesized(`${accounts}groups: { team: {} }${grant}`)).toMatchObject({
    data: { aws_ssoadmin_instances: { this: {} } },
    locals: {
      instance_arn: "${tolist(data.aws_ssoadmin_instances.this.arns)[0]}",
      identity_store_id: "${tolist(data.aws_ssoadmin_instances.this.identity_store_ids)[0]}",
    },
  });
});

test("groups from elsewhere take one read, however many they are, and only those in use", () => {
  const main = synthesized(`${accounts}
groups:
  team: { external: true, displayName: 'The "$\{team}"' }
  unused: { external: true }
${grant}`);
  expect(main).toMatchObject({ locals: { external_groups: ['The "$${team}"'] } });
  expect(Object.keys((main as { data: object }).data)).toEqual([
    "aws_identitystore_groups",
    "aws_ssoadmin_instances",
  ]);
});

test("nothing is marked for cdktf to search for in every line of a plan", () => {
  const main = synthesized(`${accounts}groups: { team: { external: true } }${grant}`);
  const { resource, data, "//": own } = main as Record<string, object>;
  expect(JSON.stringify([resource, data])).not.toContain('"//"');
  // cdktf refuses a stack that does not say which version made it.
  expect(own).toMatchObject({ metadata: { stackName: "access", version: "0.21.0" } });
});

test("the local state has the same path on every machine", () => {
  expect(synthesized(`${accounts}groups: { team: {} }${grant}`)).toMatchObject({
    terraform: { backend: { local: { path: "../../../terraform.access.tfstate" } } },
  });
});

describe("on disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-outdir-"));
  const target = { outdir: join(folder, "cdktf.out"), stateFolder: folder };
  const side = join(target.outdir, "stacks/access/assignments.tf.json");

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("a workspace without access replaces the access of an earlier run", () => {
    synthesize(modelOf(`${accounts}groups: { team: {} }${grant}`), target);
    expect(readFileSync(side, "utf8")).toContain("Look--100000000001--group-team");
    synthesize(modelOf(accounts), target);
    expect(JSON.parse(readFileSync(side, "utf8"))).toEqual({});
  });

  test("a failure leaves the earlier output as it was, and no drafts", () => {
    synthesize(modelOf(`${accounts}groups: { team: {} }${grant}`), target);
    const before = readFileSync(side, "utf8");
    const model = modelOf(`${accounts}groups: { team: {} }${grant}`);
    const [twice] = model.grants;
    const broken = { ...model, grants: [...model.grants, ...(twice ? [twice] : [])] };
    expect(() => synthesize(broken, target)).toThrow("two resources have the address");
    expect(readFileSync(side, "utf8")).toBe(before);
    expect(readdirSync(target.outdir).filter((name) => name.startsWith("."))).toEqual([]);
    expect(existsSync(join(target.outdir, "manifest.json"))).toBe(true);
  });
});
