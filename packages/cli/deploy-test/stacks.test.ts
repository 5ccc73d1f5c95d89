import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGroup, createUser } from "./directory";
import { readEstate } from "./estate";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { plannedChanges } from "./planned-changes";
import { describeDeployment } from "./requirements";
import { rolecall } from "./rolecall";
import { init, terraformOrThrow } from "./terraform";

const region = "eu-west-1";
const fast = ["-no-color", "-auto-approve", "-parallelism=100"];

const access = `
organization: { units: { Dev: {}, Prod: {} } }
accounts:
  root: { id: "100000000009" }
  identity: { id: "100000000003" }
  dev: { id: "100000000001", unit: Dev }
  prod: { id: "100000000002", unit: Prod }
users: { ana: { external: true, userName: ana@acme.example } }
groups:
  team: { displayName: Team }
  idp: { external: true, displayName: "IdP \\"Readers\\" \${x}" }
permissionSets:
  Look: { managedPolicies: [ReadOnlyAccess] }
  Build: { managedPolicies: [PowerUserAccess] }
  Organize: { managedPolicies: [AdministratorAccess] }
patterns:
  look: { principals: [group:team, group:idp], permissionSets: [Look], accounts: { all: true } }
  build: { principals: [group:team], permissionSets: [Build], accounts: { unit: Prod } }
  organize: { principals: [user:ana], permissionSets: [Organize], accounts: { management: only } }
`;

const head = (terraform: string) => `rolecall: 1
instance:
  region: ${region}
  managementAccount: "100000000009"
  delegatedAdministrator: "100000000003"
terraform: { ${terraform} }
`;

const idp = 'IdP "Readers" ${x}';
const everyone = [
  "Look 100000000001 Team",
  `Look 100000000001 ${idp}`,
  "Look 100000000002 Team",
  `Look 100000000002 ${idp}`,
  "Look 100000000003 Team",
  `Look 100000000003 ${idp}`,
  "Build 100000000002 Team",
  "Organize 100000000009 ana@acme.example",
].toSorted();

/** The stacks that each way of cutting makes, in the order of their deployment. */
const cuts = {
  "by-unit": ["access", "management", "access-root", "access-unit-Dev", "access-unit-Prod"],
  "by-permission-set": ["access", "management", "access-set-Build", "access-set-Look"],
};

for (const [mode, stacks] of Object.entries(cuts)) {
  describeDeployment(`a workspace that is cut ${mode}`, () => {
    const workspace = mkdtempSync(join(tmpdir(), "rolecall-stacks-"));
    const main = join(workspace, "rolecall.yaml");
    const folderOf = (stack: string) => join(workspace, "cdktf.out/stacks", stack);
    let moto: Moto;

    async function deployed(): Promise<readonly string[]> {
      const estate = await readEstate(moto.endpoint, region);
      return estate
        .map((one) => `${one.permissionSet} ${one.accountId} ${one.principalName}`)
        .toSorted();
    }

    function compile(terraform = `stacks: ${mode}`): void {
      writeFileSync(main, `${head(terraform)}${access}`);
      rolecall("app", workspace);
    }

    async function apply(stack: string): Promise<void> {
      writeOverride(folderOf(stack), moto.endpoint, { keepsBackend: true });
      await init(folderOf(stack));
      await terraformOrThrow(folderOf(stack), ["apply", ...fast]);
    }

    beforeAll(async () => {
      moto = await startMoto();
      await createGroup(moto.endpoint, idp, region);
      await createUser(moto.endpoint, "ana@acme.example", region);
      compile();
    });

    afterAll(async () => {
      await moto?.stop();
      rmSync(workspace, { recursive: true, force: true });
    });

    test("gives the access of one stack, each deployed after the one that it refers to", async () => {
      for (const stack of stacks) await apply(stack);
      expect(await deployed()).toEqual(everyone);
    });

    test("has nothing to change a second time, in any stack", async () => {
      for (const stack of stacks) expect(await plannedChanges(folderOf(stack))).toEqual([]);
    });

    test("takes away what a stack made that is retired", async () => {
      const [last = ""] = stacks.slice(-1);
      const text = readFileSync(main, "utf8");
      const without =
        mode === "by-unit"
          ? text.replace("unit: Prod }", "unit: Dev }").replace("{ unit: Prod }", "{ unit: Dev }")
          : text.replace(/.*\bLook\b.*\n/g, "");
      writeFileSync(main, without.replace(`stacks: ${mode}`, `$&, retiredStacks: [${last}]`));
      rolecall("app", workspace);
      await apply(last);
      const taken = mode === "by-unit" ? / 100000000002 / : /^Look /;
      expect(await deployed()).toEqual(everyone.filter((line) => !taken.test(line)));
    });
  });
}
