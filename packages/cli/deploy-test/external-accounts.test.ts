import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  assumeRole,
  createPolicy,
  readInlinePolicy,
  readMetadata,
  readRole,
  roleNames,
  type Session,
} from "./iam";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { plannedChanges } from "./planned-changes";
import { describeDeployment } from "./requirements";
import { rolecall } from "./rolecall";
import { init, terraform, terraformOrThrow } from "./terraform";

const saml = join(__dirname, "../../../examples/external-accounts/outside/saml");
const fast = ["-no-color", "-auto-approve", "-parallelism=100"];

/** The trust policy of a role that admits these permission sets of the hub, and nobody else. */
function trustOf(...permissionSets: readonly string[]): unknown {
  const roles = "arn:aws:iam::012345678901:role/aws-reserved/sso.amazonaws.com";
  const admitted = permissionSets
    .map((permissionSet) => `AWSReservedSSO_${permissionSet}_${"?".repeat(16)}`)
    .flatMap((name) => [`${roles}/${name}`, `${roles}/*/${name}`]);
  const statement = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::012345678901:root" },
    Action: "sts:AssumeRole",
    Condition: { ArnLike: { "aws:PrincipalArn": admitted.toSorted() } },
  };
  return { Version: "2012-10-17", Statement: [statement] };
}

describeDeployment("accounts outside the organization", () => {
  const workspace = mkdtempSync(join(tmpdir(), "rolecall-external-"));
  const folderOf = (stack: string) => join(workspace, "cdktf.out/stacks", stack);
  const stacks = [folderOf("external-broker"), folderOf("external-labs")];
  let moto: Moto;
  let labs: Session;
  let broker: Session;
  let metadata: string;

  /** Metadata as the console gives it out, with a comment made to be taken for Terraform. */
  function writeMetadata(): void {
    const text = readFileSync(join(saml, "customs-broker-Reader.xml"), "utf8");
    const comment = '<!-- ${file("/etc/hostname")} %{ for -->';
    metadata = text.replace("<md:IDPSSODescriptor", (start) => `${comment}${start}`);
    writeFileSync(join(workspace, "broker.xml"), metadata);
  }

  beforeAll(async () => {
    cpSync(join(__dirname, "workspace"), workspace, { recursive: true });
    writeMetadata();
    moto = await startMoto();
    labs = await assumeRole(moto.endpoint, "arn:aws:iam::400000000001:role/Deployment");
    broker = await assumeRole(moto.endpoint, "arn:aws:iam::500000000001:role/Deployment");
    await createPolicy(labs, "berths", "/quay/");
    rolecall("app", workspace);
    for (const stack of stacks) {
      writeOverride(stack, moto.endpoint, { keepsAccounts: true });
      await init(stack);
      await terraformOrThrow(stack, ["apply", ...fast]);
    }
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  test("have their roles, and no other account has them", async () => {
    expect(await roleNames(labs)).toEqual(["Auditor", "Operator"]);
    expect(await roleNames(broker)).toEqual(["Reader"]);
    expect(await roleNames({ endpoint: moto.endpoint, accessKeyId: "test" })).toEqual([]);
  });

  test("let in by a hub whom a role names, and by the permission sets that lead there", async () => {
    const auditor = await readRole(labs, "Auditor");
    expect(auditor).toMatchObject({
      description:
        'Reads, ${file("/etc/hostname")} (outside.access.yaml: externalAccounts.labs.roles.Auditor)',
      tags: { owner: "platform", "cost centre": "4711", contract: "2025" },
      managedPolicyArns: ["arn:aws:iam::aws:policy/SecurityAudit"],
    });
    expect(auditor.trustPolicy).toEqual(trustOf("labs.Auditor", "labs.Auditor+Operator"));
  });

  test("have roles with all that the workspace says of them", async () => {
    const operator = await readRole(labs, "Operator");
    expect(operator).toMatchObject({
      maxSessionDuration: 7200,
      boundaryArn: "arn:aws:iam::400000000001:policy/limit",
      managedPolicyArns: ["arn:aws:iam::400000000001:policy/quay/berths"],
    });
    expect(operator.trustPolicy).toEqual(trustOf("labs.Auditor+Operator"));
    expect(await readInlinePolicy(labs, "Operator")).toMatchObject({
      Statement: { Resource: "arn:aws:s3:::home/${aws:username}/*" },
    });
  });

  test("let in by an application, whose metadata arrives character for character", async () => {
    const provider = "arn:aws:iam::500000000001:saml-provider/rolecall-Reader";
    const { trustPolicy } = await readRole(broker, "Reader");
    expect(trustPolicy).toMatchObject({ Statement: [{ Principal: { Federated: provider } }] });
    expect(await readMetadata(broker, provider)).toBe(metadata);
  });

  test("have nothing to change a second time", async () => {
    for (const stack of stacks) expect(await plannedChanges(stack)).toEqual([]);
  });

  test("are not taken for each other, whatever the credentials", async () => {
    const [stack = ""] = stacks;
    const file = join(stack, "other_account_override.tf.json");
    const role = { role_arn: "arn:aws:iam::400000000001:role/Deployment" };
    writeFileSync(file, JSON.stringify({ provider: { aws: [{ assume_role: [role] }] } }));
    const { exitCode, stderr } = await terraform(stack, ["plan", "-no-color"]);
    rmSync(file);
    const refused = expect.stringContaining("AWS account ID not allowed: 400000000001");
    expect([exitCode, stderr]).toEqual([1, refused]);
  });

  test("have no role left once their stacks are destroyed", async () => {
    for (const stack of stacks) await terraformOrThrow(stack, ["destroy", ...fast]);
    expect([await roleNames(labs), await roleNames(broker)]).toEqual([[], []]);
  });
});
