import { actionsDay } from "../actions";
import { listedConditionKey } from "../condition-keys";
import { descriptionsByPath } from "../generated/managed-policy-details";
import { packedServices } from "../generated/service-details";
import { listedManagedPolicy, managedPolicies, managedPolicyPage } from "../managed-policies";
import { once } from "../once";
import type {
  ActionDetails,
  AwsDetails,
  ConditionKeyDetails,
  ManagedPolicyDetails,
  ServiceDetails,
} from "./types";
import { unpackConditionKeys } from "./unpack-condition-keys";
import { unpackService } from "./unpack-service";

const packed = once(() => new Map(Object.entries(packedServices)));
const unpacked = new Map<string, ServiceDetails>();
const conditionKeys = once(unpackConditionKeys);
const descriptions = once(() => {
  const texts = Object.values(descriptionsByPath).flatMap((lines) => lines.split("\n"));
  return new Map([...managedPolicies()].map((policy, index) => [policy, texts[index] ?? ""]));
});

/** Only who asks for details may import this: it brings megabytes with it. */
export const awsDetails: AwsDetails = {
  day: actionsDay,
  service,
  action,
  conditionKey,
  managedPolicy,
};

function service(prefix: string): ServiceDetails | undefined {
  const lower = prefix.toLowerCase();
  const known = unpacked.get(lower);
  if (known) return known;
  const found = packed().get(lower);
  if (found === undefined) return undefined;
  const details = unpackService(lower, found);
  unpacked.set(lower, details);
  return details;
}

function action(name: string): ActionDetails | undefined {
  const colon = name.indexOf(":");
  const home = colon === -1 ? undefined : service(name.slice(0, colon));
  return home?.actions.get(name.slice(colon + 1).toLowerCase());
}

function conditionKey(key: string): ConditionKeyDetails | undefined {
  const listed = listedConditionKey(key);
  return listed === undefined ? undefined : conditionKeys().get(listed);
}

function managedPolicy(name: string): ManagedPolicyDetails | undefined {
  const policy = listedManagedPolicy(name);
  if (policy === undefined) return undefined;
  const description = descriptions().get(policy) ?? "";
  return { policy, description, page: managedPolicyPage(policy) };
}
