import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesize } from "@rolecall/cdktf-gen";
import { accessSchema, type ResolvedModel } from "@rolecall/core";
import fc from "fast-check";
import { connect } from "./clients";
import { createGroup, createUser } from "./directory";
import { lostTexts } from "./injection/destinations";
import { everything, notDeployed } from "./injection/everything";
import { fillWith, hostile, modelOf } from "./injection/hostile";
import { modelTexts } from "./injection/model-texts";
import { fill, placesIn } from "./injection/places";
import { plannedTexts } from "./injection/plan-texts";
import { unsaidKeys } from "./injection/unsaid";
import { type Moto, startMoto } from "./moto";
import { writeOverride } from "./override";
import { describeDeployment } from "./requirements";
import { init } from "./terraform";

const region = "eu-west-1";
const anyIds = {
  instanceArn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
  identityStoreId: "d-0123456789",
};

test("the workspace says all that the language has and Terraform makes", () => {
  const unsaid = unsaidKeys(accessSchema(), everything(anyIds).workspace);
  expect([...unsaid].toSorted()).toEqual(Object.keys(notDeployed).toSorted());
});

const places = placesIn(everything(anyIds));
const fields = places.map(({ field }) => field);
const plain = new Map(places.map((place) => [place.field, place.plain]));

/** What the workspace means with a text added to that of one field. */
function modelWith(field: string | undefined, added: string): ResolvedModel | undefined {
  const textOf = (name: string) => `${plain.get(name)}${name === field ? added : ""}`;
  return modelOf(fill(everything(anyIds), textOf));
}

test("the workspace is right while all its texts are plain", () => {
  expect(modelWith(undefined, "")).toBeDefined();
});

test.each(fields)("what CDKTF would replace is refused: %s", (field) => {
  expect(modelWith(field, "TfToken[TOKEN.0]")).toBeUndefined();
});

test.each(fields)("what Terraform would join to one character is refused: %s", (field) => {
  expect(modelWith(field, "e\u0301")).toBeUndefined();
});

describeDeployment("texts that look like Terraform, JSON or YAML", () => {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-injection-"));
  const initialized = join(folder, "initialized");
  const lockFile = ".terraform.lock.hcl";
  const taken = new Set<string>();
  let moto: Moto;

  /** Makes what a workspace takes from elsewhere. Gives the names by id. */
  async function createSynchronized({ users, groups }: ResolvedModel) {
    const names = new Map<string, string>();
    for (const { displayName } of groups.filter((group) => group.isExternal)) {
      names.set(await createGroup(moto.endpoint, displayName, region), displayName);
    }
    for (const { userName } of users.filter((user) => user.profile === undefined)) {
      names.set(await createUser(moto.endpoint, userName, region), userName);
    }
    return names;
  }

  beforeAll(async () => {
    moto = await startMoto();
  });

  afterAll(async () => {
    await moto?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** All stacks share what the first has been given by `terraform init`, which takes seconds. */
  async function initialize(stackDir: string): Promise<void> {
    writeOverride(stackDir, moto.endpoint);
    if (!existsSync(initialized)) {
      await init(stackDir);
      renameSync(join(stackDir, ".terraform"), initialized);
      cpSync(join(stackDir, lockFile), `${initialized}.lock`);
    }
    const own = join(stackDir, ".terraform");
    if (!existsSync(own)) symlinkSync(initialized, own);
    cpSync(`${initialized}.lock`, join(stackDir, lockFile));
  }

  /** What Terraform plans in all stacks, with names in place of the ids that it has looked up. */
  async function plannedIn(
    model: ResolvedModel,
    names: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const all = new Map<string, string[]>();
    const { stacks } = synthesize(model, {
      outdir: join(folder, "cdktf.out"),
      stateFolder: folder,
    });
    for (const { folder: stackDir } of stacks) {
      await initialize(stackDir);
      for (const [key, texts] of await plannedTexts(stackDir)) {
        const named = texts.map((text) => names.get(text) ?? text);
        all.set(key, (all.get(key) ?? []).concat(named));
      }
    }
    return all;
  }

  test("come out of Terraform's plan as they were written, character for character", async () => {
    const ids = await connect(moto.endpoint, region);
    const texts = fc.array(hostile, { minLength: 20, maxLength: 40, size: "max" });
    const property = fc.asyncProperty(texts, async (chosen) => {
      const { model, taken: now } = fillWith(everything(ids), chosen);
      now.forEach((field) => taken.add(field));
      const names = await createSynchronized(model);
      const planned = await plannedIn(model, names);
      expect(lostTexts(modelTexts(model), planned)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 4, seed: 1, endOnFailure: true });
  });

  test("have been in every field", () => {
    expect(fields.filter((field) => !taken.has(field))).toEqual([]);
  });
});
