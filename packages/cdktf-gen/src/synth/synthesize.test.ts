import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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

test("attributes for access control are sorted, and their sources are no expressions", () => {
  const main = synthesized(`
instance: { arn: arn:aws:sso:::instance/ssoins-0123456789abcdef }
accessControlAttributes:
  team: $\{path:enterprise.department}
  mail: "$\{path:emails[primary eq true].value}"`);
  expect(main).toMatchObject({
    resource: {
      aws_ssoadmin_instance_access_control_attributes: {
        this: {
          instance_arn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
          attribute: [
            { key: "mail", value: [{ source: ["$${path:emails[primary eq true].value}"] }] },
            { key: "team", value: [{ source: ["$${path:enterprise.department}"] }] },
          ],
        },
      },
    },
  });
});

test("an application is opened to principals by their ids", () => {
  const main = synthesized(`
groups: { team: {} }
users: { guest: { external: true } }
applications:
  wiki:
    arn: arn:aws:sso::100000000009:application/ssoins-0123456789abcdef/apl-0123456789abcdef
    principals: [group:team, user:guest]`);
  const application = {
    application_arn:
      "arn:aws:sso::100000000009:application/ssoins-0123456789abcdef/apl-0123456789abcdef",
  };
  expect(main).toMatchObject({
    resource: {
      aws_ssoadmin_application_assignment: {
        "wiki--group-team": {
          ...application,
          principal_id: "${aws_identitystore_group.team.group_id}",
          principal_type: "GROUP",
        },
        "wiki--user-guest": {
          ...application,
          principal_id: "${data.aws_identitystore_user.guest.user_id}",
          principal_type: "USER",
        },
      },
    },
  });
});

test("guardrails are one policy with the workspace's tags, attached to each target", () => {
  const main = synthesized(`
instance: { region: us-gov-west-1 }
tags: { owner: platform }
guardrails: { protectSsoResources: true, attachTo: [r-ab12] }`);
  expect(main).toMatchObject({
    resource: {
      aws_organizations_policy: {
        "protect-sso-resources": {
          name: "rolecall-protect-sso-resources",
          description:
            "Protects the roles and the identity provider of IAM Identity Center (test.access.yaml: guardrails)",
          type: "SERVICE_CONTROL_POLICY",
          content: expect.stringContaining('"arn:aws-us-gov:iam::*:saml-provider/AWSSSO_*"'),
          tags: { owner: "platform" },
        },
      },
      aws_organizations_policy_attachment: {
        "protect-sso-resources--r-ab12": {
          policy_id: "${aws_organizations_policy.protect-sso-resources.id}",
          target_id: "r-ab12",
        },
      },
    },
  });
});

test("what AWS has no API for makes nothing", () => {
  const without = synthesizeTexts(modelOf(accounts));
  expect(synthesizeTexts(modelOf(`${accounts}mfa: { prompt: always }`))).toEqual(without);
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

  test("a stack that there is no more cannot be applied, and what is not ours stays", () => {
    const cut = modelOf(`${accounts}terraform: { stacks: by-unit }\ngroups: { team: {} }${grant}`);
    synthesize(cut, target);
    const stacks = join(target.outdir, "stacks");
    mkdirSync(join(stacks, "other"));
    writeFileSync(join(stacks, "other/cdk.tf.json"), "{}");
    writeFileSync(join(stacks, "access-root/.terraform.lock.hcl"), "");
    expect(synthesize(modelOf(accounts), target).leftBehind).toEqual(["access-root"]);
    expect(readdirSync(join(stacks, "access-root"))).toEqual([".terraform.lock.hcl"]);
    expect(readdirSync(join(stacks, "other"))).toEqual(["cdk.tf.json"]);
    expect(synthesize(modelOf(accounts), target).leftBehind).toEqual([]);
  });

  test("each external account has a page, which goes with it", () => {
    const external = `externalAccounts:
  labs:
    id: "999988887777"
    hub: dev
    roles: { A: { managedPolicies: [SecurityAudit], principals: [group:team] } }
`;
    const page = join(target.outdir, "runbooks/labs.md");
    synthesize(modelOf(`${accounts}groups: { team: {} }\n${external}`), target);
    expect(readFileSync(page, "utf8")).toContain("# The external account `labs`");
    synthesize(modelOf(accounts), target);
    expect(existsSync(page)).toBe(false);
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
