import { join } from "node:path";
import type { ResolvedModel } from "@rolecall/core";
import { loadModel } from "@rolecall/core/node";
import { modelOf, synthesizeStacks, synthesizeTexts } from "../testing";
import { terraformTexts } from "./terraform-texts";

type Blocks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
interface StackJson {
  readonly resource?: Blocks;
  readonly moved?: unknown;
  readonly import?: unknown;
}

/** What a stack says about what it makes and takes over, in both of its files. */
function saidIn(...texts: readonly string[]): object {
  const files = texts.map((text) => JSON.parse(text) as StackJson);
  const resource = Object.assign({}, ...files.map((file) => file.resource));
  const [{ moved, import: imported } = {}] = files;
  return { resource, moved, imported };
}

const examples: readonly (readonly [string, Partial<ResolvedModel["terraform"]>])[] = [
  ["acme", {}],
  ["acme", { stacks: "by-unit" }],
  ["external-accounts", {}],
  ["mfa/access", {}],
];

test.each(examples)("what is shown of %s %j is what CDKTF writes", (name, terraform) => {
  const model = loadModel(join(__dirname, "../../../../examples", name));
  const shown = terraformTexts({ ...model, terraform: { ...model.terraform, ...terraform } });
  const written = synthesizeStacks({ ...model, terraform: { ...model.terraform, ...terraform } });
  expect([...shown.keys()]).toEqual([...written.keys()].map((stack) => `${stack}.tf.json`));
  for (const [stack, { main, side }] of written) {
    expect(saidIn(shown.get(`${stack}.tf.json`) ?? "")).toEqual(saidIn(main, side));
  }
});

test("tags keep their spelling", () => {
  const model = modelOf(`rolecall: 1
rules: { unused-permission-set: off }
permissionSets: { Look: { managedPolicies: [SecurityAudit], tags: { costCenter: pay } } }
`);
  expect([...terraformTexts(model).values()].join("")).toContain('"costCenter": "pay"');
});

test("what has another name, and what is taken over, is shown", () => {
  const model = modelOf(`rolecall: 1
rules: { unused-group: off }
instance: { identityStoreId: d-1234567890 }
groups:
  auditors: { renamedFrom: audit }
  admins: { importFrom: 12345678-1234-1234-1234-123456789012 }
`);
  const [shown = ""] = terraformTexts(model).values();
  expect(saidIn(shown)).toEqual(saidIn(synthesizeTexts(model).main));
  expect(JSON.parse(shown)).toMatchObject({ import: [expect.anything()] });
});
