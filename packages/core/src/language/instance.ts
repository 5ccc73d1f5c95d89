import {
  accountId,
  choice,
  formed,
  type ModelOf,
  object,
  type ObjectModel,
  optional,
  type Place,
  text,
} from "../spec";
import { partitionOfRegion, region } from "./region";

const instanceArn = /^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance\/(sso)?ins-[a-zA-Z0-9-.]{16}$/;
const identityStoreId =
  /^(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const fields = {
  region: optional(region, "The primary Region of the instance; Terraform talks to this one."),
  arn: optional(
    text(
      formed(instanceArn, {
        wrong: "is not the ARN of an instance",
        cure: "write one such as arn:aws:sso:::instance/ssoins-0123456789abcdef",
      }),
    ),
    "The ARN of the instance; looked up at each plan when it is left out.",
  ),
  identityStoreId: optional(
    text(
      formed(identityStoreId, {
        wrong: "is not the id of an identity store",
        cure: "write one such as d-0123456789",
      }),
    ),
    "The id of the directory behind the instance; looked up at each plan when it is left out.",
  ),
  identitySource: optional(
    choice("identity-center", "active-directory", "external-idp"),
    "Where people and groups are kept.",
  ),
  managementAccount: optional(
    accountId("states"),
    "The organization's management account, which patterns reach only on purpose.",
  ),
  delegatedAdministrator: optional(
    accountId("states"),
    "The account that administers the instance in place of the management account, where there is one.",
  ),
  portalUrl: optional(
    text(
      formed(/^https:\/\/\S+$/, {
        wrong: "is not the address of a portal",
        advice: "write one that starts with https://",
        cure: (value) => `write ${asAddress(value)}`,
        meant: asAddress,
      }),
    ),
    "The address of the AWS access portal.",
  ),
};

function asAddress(value: string): string {
  return `https://${value.replace(/^(\w+:)?\/*/, "").replace(/\s/g, "")}`;
}

/**
 * The IAM Identity Center instance that the access belongs to.
 * Source of the forms: `InstanceArn` and `IdentityStoreId` of the sso-admin and identitystore API
 * models.
 */
export const instance = object("instance", fields, { check: checkPartition });

/** What a workspace says about its instance. */
export type Instance = ModelOf<typeof instance>;

function checkPartition({ region: where, arn }: ObjectModel<typeof fields>, { reading }: Place) {
  const [, given] = arn?.value.split(":") ?? [];
  const expected = where && partitionOfRegion(where.value);
  if (!arn || !where || given === expected) return;
  reading.problem("conflicting-value", arn.span, {
    message: `this instance is of the partition ${given}, and ${where.value} of ${expected}`,
    cure: "correct the ARN, or the Region",
    note: "in that Region nobody knows the instance",
    related: [{ message: "the Region is here", span: where.span }],
  });
}
