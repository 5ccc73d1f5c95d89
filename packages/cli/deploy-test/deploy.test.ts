import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deployedAccess, promisedAccess } from "./access";
import { createGroup, createUser } from "./directory";
import { createLogGroup, readTargets } from "./event-bus";
import { readApplication, readAttributes } from "./instance";
import { type Moto, startMoto } from "./moto";
import { createOrganization, createUnit, readControlPolicies } from "./organization";
import { writeOverride } from "./override";
import { readPermissionSet } from "./permission-set";
import { plannedChanges } from "./planned-changes";
import { describeDeployment } from "./requirements";
import { rolecall } from "./rolecall";
import { init, terraform, terraformOrThrow } from "./terraform";

const region = "eu-west-1";
const metadata = join(
  __dirname,
  "../../../examples/external-accounts/outside/saml/customs-broker-Reader.xml",
);
const fast = ["-no-color", "-auto-approve", "-parallelism=100"];

describeDeployment("a workspace, deployed", () => {
  const workspace = mkdtempSync(join(tmpdir(), "rolecall-deploy-"));
  const stack = join(workspace, "cdktf.out/stacks/access");
  const organization = join(workspace, "rolecall.yaml");
  let moto: Moto;
  let rootId: string;
  let unitId: string;

  const promised = () => promisedAccess(workspace);
  const deployed = () => deployedAccess(moto.endpoint, region);

  /** AWS chooses the ids of the root and of units, so the workspace cannot know them before. */
  async function writeIds(): Promise<void> {
    rootId = await createOrganization(moto.endpoint);
    unitId = await createUnit(moto.endpoint, rootId, "Workloads");
    for (const path of [organization, join(workspace, "guardrails.access.yaml")]) {
      const text = readFileSync(path, "utf8");
      writeFileSync(path, text.replace("ou-ab12-11111111", unitId).replace("r-ab12", rootId));
    }
  }

  beforeAll(async () => {
    cpSync(join(__dirname, "workspace"), workspace, { recursive: true });
    cpSync(metadata, join(workspace, "broker.xml"));
    moto = await startMoto();
    await createGroup(moto.endpoint, "IdP Engineers & Co", region);
    await createGroup(moto.endpoint, "IdP Readers", region);
    await createUser(moto.endpoint, "break-glass@acme.example", region);
    await createUser(moto.endpoint, "reader@acme.example", region);
    await writeIds();
    await createLogGroup({ endpoint: moto.endpoint, region }, "trail");
    rolecall("app", workspace);
    writeOverride(stack, moto.endpoint);
    await init(stack);
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  test("is valid, but not before the groups of the identity provider exist", async () => {
    await terraformOrThrow(stack, ["validate", "-no-color"]);
    const refused = await terraform(stack, ["plan", "-no-color"]);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain("groups that the identity store does not have");
    expect(refused.stderr).toContain('Risk "Ä" ${x}');
    await createGroup(moto.endpoint, 'Risk "Ä" ${x}', region);
  });

  test("gives exactly the access that rolecall promises", async () => {
    await terraformOrThrow(stack, ["apply", ...fast]);
    expect(promised().length).toBeGreaterThan(30);
    expect(await deployed()).toEqual(promised());
  });

  test("carries every field of a permission set, byte for byte", async () => {
    const readOnly = await readPermissionSet(moto.endpoint, "ReadOnly", region);
    expect(readOnly).toMatchObject({
      description:
        'Look, ${file("/etc/hostname")} %{ for x in y } do not touch (access.access.yaml: permissionSets.ReadOnly)',
      sessionDuration: "PT4H",
      relayState: "https://eu-west-1.console.aws.amazon.com/cost-management/home",
      tags: { owner: "platform", "cost centre": "4711", tier: "standard" },
      managedPolicies: [
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        "arn:aws:iam::aws:policy/job-function/Billing",
      ],
      customerManagedPolicies: ["/acme/acme-deny-data"],
      boundary: { CustomerManagedPolicyReference: { Name: "acme-boundary", Path: "/" } },
    });
    const operate = await readPermissionSet(moto.endpoint, "Operate", region);
    expect(operate.sessionDuration).toBe("PT1H30M");
    expect(operate.inlinePolicy).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "OwnFolder",
          Effect: "Allow",
          Action: ["s3:GetObject", "s3:PutObject"],
          Resource: "arn:aws:s3:::home/${aws:username}/*",
        },
      ],
    });
  });

  test("opens the application to those who may open it, and to nobody else", async () => {
    const arn =
      "arn:aws:sso::100000000001:application/ssoins-0123456789abcdef/apl-0123456789abcdef";
    expect(await readApplication(moto.endpoint, arn, region)).toEqual([
      "GROUP Auditors of Acme",
      "GROUP IdP Readers",
      "USER bo@acme.example",
      "USER reader@acme.example",
    ]);
  });

  test("hands on the attributes of people, byte for byte", async () => {
    expect(await readAttributes(moto.endpoint, region)).toEqual({
      team: ["${path:enterprise.department}"],
      region: ['${path:addresses[type eq "work"].region}'],
    });
  });

  test("protects what IAM Identity Center puts into accounts", async () => {
    const [policy, ...others] = await readControlPolicies(moto.endpoint);
    expect(others).toEqual([]);
    expect(policy).toMatchObject({
      name: "rolecall-protect-sso-resources",
      description: expect.stringContaining("guardrails.access.yaml: guardrails"),
      tags: { owner: "platform", "cost centre": "4711" },
      targetIds: [rootId, unitId].toSorted(),
    });
    expect(policy?.content).toContain('"arn:aws:iam::*:role/ops/Break.Glass"');
    expect(policy?.content).toContain('"arn:aws:iam::*:saml-provider/AWSSSO_*"');
  });

  test("tells of sign-ins without a second factor", async () => {
    const rule = "rolecall-sign-in-without-mfa";
    const topic = `arn:aws:sns:${region}:123456789012:rolecall-mfa-watch`;
    expect(await readTargets({ endpoint: moto.endpoint, region, rule })).toEqual([topic]);
  });

  test("leads out of the organization by permission sets that do nothing else", async () => {
    const { inlinePolicy } = await readPermissionSet(moto.endpoint, "labs.Auditor", region);
    expect(inlinePolicy).toMatchObject({
      Statement: [
        { Action: "sts:AssumeRole", Resource: ["arn:aws:iam::400000000001:role/Auditor"] },
      ],
    });
    const arn =
      "arn:aws:sso::100000000001:application/ssoins-0123456789abcdef/apl-00000000000broke";
    expect(await readApplication(moto.endpoint, arn, region)).toEqual([
      "GROUP IdP Readers",
      "USER reader@acme.example",
    ]);
  });

  test("has nothing to change a second time", async () => {
    const { exitCode } = await terraform(stack, ["plan", "-no-color", "-detailed-exitcode"]);
    expect(exitCode).toBe(0);
  });

  test("one more account adds its own assignments and touches nothing else", async () => {
    const text = readFileSync(organization, "utf8");
    const account = '  shop-test: { id: "100000000012", unit: Workloads, tags: { env: dev } }\n';
    writeFileSync(organization, text.replace("accounts:\n", `accounts:\n${account}`));
    rolecall("app", workspace);
    const changes = await plannedChanges(stack);
    const added = promised().filter((line) => line.endsWith("100000000012"));
    expect(changes).toHaveLength(added.length);
    for (const { address, actions } of changes) {
      expect(actions).toEqual(["create"]);
      expect(address).toMatch(/^aws_ssoadmin_account_assignment\.[\w-]+--100000000012--/);
    }
    await terraformOrThrow(stack, ["apply", ...fast]);
    expect(await deployed()).toEqual(promised());
  });

  test("without its patterns it takes all access away and touches nothing else", async () => {
    const path = join(workspace, "access.access.yaml");
    const [withoutPatterns = ""] = readFileSync(path, "utf8").split("patterns:\n");
    writeFileSync(path, withoutPatterns);
    const before = await deployed();
    rolecall("app", workspace);
    const changes = await plannedChanges(stack);
    // What leads out of the organization stands in no pattern.
    expect(changes).toHaveLength(before.length - promised().length);
    for (const { address, actions } of changes) {
      expect(actions).toEqual(["delete"]);
      expect(address).toMatch(/^aws_ssoadmin_account_assignment\./);
    }
  });

  test("is gone when it is destroyed", async () => {
    await terraformOrThrow(stack, ["destroy", ...fast]);
    expect(await deployed()).toEqual([]);
    expect(await readControlPolicies(moto.endpoint)).toEqual([]);
    await expect(readAttributes(moto.endpoint, region)).rejects.toThrow("has no attributes");
  });
});
