import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGroup, createUser } from "./directory";
import { readEstate } from "./estate";
import { createPermissionSet } from "./existing-permission-set";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { plannedChanges } from "./planned-changes";
import { describeDeployment } from "./requirements";
import { rolecall } from "./rolecall";
import { init, terraform, terraformOrThrow } from "./terraform";

const region = "eu-west-1";

/** The keys and details of everything that the test changes. */
interface Names {
  readonly user: string;
  readonly group: string;
  readonly application: string;
  readonly userDetails?: string;
  readonly groupDetails?: string;
  readonly setDetails?: string;
  readonly applicationDetails?: string;
}

function workspaceText(names: Names): string {
  const { user, group, application } = names;
  return `rolecall: 1
instance: { region: ${region} }
accounts: { dev: { id: "100000000011" } }
users:
  ${user}: { userName: robert, givenName: Bo, familyName: Lind, email: bo@acme.example${names.userDetails ?? ""} }
groups:
  ${group}: { members: [${user}]${names.groupDetails ?? ""} }
permissionSets:
  Look: { managedPolicies: [ReadOnlyAccess]${names.setDetails ?? ""} }
patterns:
  look: { principals: [group:${group}, user:${user}], permissionSets: [Look], accounts: { names: dev } }
applications:
  ${application}:
    arn: arn:aws:sso::100000000001:application/ssoins-0123456789abcdef/apl-0123456789abcdef
    principals: [group:${group}]
${names.applicationDetails ?? ""}
`;
}

describeDeployment("what exists already, imported and then renamed", () => {
  const workspace = mkdtempSync(join(tmpdir(), "rolecall-changes-"));
  const stack = join(workspace, "cdktf.out/stacks/access");
  const before = { user: "robert", group: "audit", application: "tickets" };
  const now = { user: "bo", group: "auditors", application: "jira" };
  let moto: Moto;
  let imports: Required<Pick<Names, "userDetails" | "groupDetails" | "setDetails">>;

  function synthesize(names: Names): void {
    writeFileSync(join(workspace, "rolecall.yaml"), workspaceText(names));
    rolecall("app", workspace);
  }

  async function apply(): Promise<string> {
    return terraformOrThrow(stack, ["apply", "-no-color", "-auto-approve", "-parallelism=100"]);
  }

  async function expectNothingToDo(): Promise<void> {
    const plan = await terraform(stack, ["plan", "-no-color", "-detailed-exitcode"]);
    expect(plan.exitCode).toBe(0);
  }

  async function assignments(): Promise<readonly string[]> {
    const estate = await readEstate(moto.endpoint, region);
    return estate.map(({ principalType, principalName }) => `${principalType} ${principalName}`);
  }

  beforeAll(async () => {
    moto = await startMoto();
    const { endpoint } = moto;
    imports = {
      userDetails: `, importFrom: ${await createUser(endpoint, "robert", region)}`,
      groupDetails: `, importFrom: ${await createGroup(endpoint, "audit", region)}`,
      setDetails: `, importFrom: "${await createPermissionSet(endpoint, "Look", region)}"`,
    };
    synthesize({ ...before, ...imports });
    writeOverride(stack, endpoint);
    await init(stack);
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  test("a user, a group and a permission set are taken over", async () => {
    const said = await apply();
    // Made are what hangs on them: a policy, a membership, two assignments, an application.
    expect(said).toContain("Plan: 3 to import, 5 to add, 3 to change, 0 to destroy");
    expect(await assignments()).toEqual(["GROUP audit", "USER robert"]);
    await expectNothingToDo();
  });

  test("under new names they are the same ones, with all that hangs on them", async () => {
    synthesize({
      ...now,
      userDetails: `${imports.userDetails}, renamedFrom: robert`,
      groupDetails: `${imports.groupDetails}, renamedFrom: audit`,
      setDetails: imports.setDetails,
      applicationDetails: "    renamedFrom: tickets",
    });
    expect(await plannedChanges(stack)).toEqual([
      { address: "aws_identitystore_group.auditors", actions: ["update"] },
    ]);
    await apply();
    expect(await assignments()).toEqual(["GROUP auditors", "USER robert"]);
    await expectNothingToDo();
  });

  test("once that is applied, the workspace need not say any of it", async () => {
    synthesize(now);
    await expectNothingToDo();
  });
});
