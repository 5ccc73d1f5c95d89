import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { terraformOrThrow } from "../terraform";
import { allTexts } from "./model-texts";

interface PlanFile {
  readonly planned_values: {
    readonly outputs?: Readonly<Record<string, { readonly value?: unknown }>>;
    readonly root_module: {
      readonly resources?: readonly {
        readonly type: string;
        readonly values?: Readonly<Record<string, unknown>>;
      }[];
    };
  };
}

/** Attributes that hold JSON as a text. */
const documents = new Set(["assume_role_policy", "content", "inline_policy", "policy"]);

/**
 * Every text that Terraform plans to send, by `TYPE.ATTRIBUTE`, as Terraform itself understands it.
 * Those of the provider's own arguments are under `provider`.
 */
export async function plannedTexts(stackDir: string): Promise<ReadonlyMap<string, string[]>> {
  showProvider(stackDir);
  await terraformOrThrow(stackDir, ["plan", "-no-color", "-refresh=false", "-out=texts.tfplan"]);
  const shown = await terraformOrThrow(stackDir, ["show", "-json", "texts.tfplan"]);
  const { outputs = {}, root_module: module } = (JSON.parse(shown) as PlanFile).planned_values;
  const texts = new Map([["provider", [...allTexts(outputs["provider"]?.value)]]]);
  for (const { type, values = {} } of module.resources ?? []) {
    for (const [attribute, value] of Object.entries(values)) {
      const key = `${type}.${attribute}`;
      const found = allTexts(documents.has(attribute) ? parsed(value) : value);
      texts.set(key, [...(texts.get(key) ?? []), ...found]);
    }
  }
  return texts;
}

/** A plan does not tell what it has made of the provider's arguments, so they become an output. */
function showProvider(stackDir: string): void {
  const { provider } = JSON.parse(readFileSync(join(stackDir, "cdk.tf.json"), "utf8")) as {
    readonly provider: unknown;
  };
  const output = { output: { provider: { value: provider } } };
  writeFileSync(join(stackDir, "texts.tf.json"), JSON.stringify(output));
}

function parsed(value: unknown): unknown {
  return typeof value === "string" ? JSON.parse(value) : value;
}
