import { type ModelOf, object, optional, textIn } from "../spec";
import { asPolicy, customerManagedPolicy } from "./customer-managed-policy";
import { managedPolicy } from "./managed-policy";

/**
 * The policy that limits what the permission set can grant: one of AWS or one of the account.
 * Source: `PermissionsBoundary` of the sso-admin API model, which takes exactly one of the two.
 */
export const permissionsBoundary = object(
  "permissions boundary",
  {
    managedPolicy: optional(
      managedPolicy((policy) => `customerManagedPolicy: ${policy}`),
      "An AWS managed policy.",
    ),
    customerManagedPolicy: optional(customerManagedPolicy, "A policy of the target account's own."),
  },
  {
    example: "{ managedPolicy: … }",
    oneOf: [["managedPolicy", "customerManagedPolicy"]],
    keywords: { minProperties: 1, maxProperties: 1 },
    rewrite(node) {
      const name = textIn(node);
      if (name === undefined) return undefined;
      return `{ managedPolicy: ${name} } or { customerManagedPolicy: ${asPolicy(name)} }`;
    },
    check(model, { reading, owner }) {
      if (model.given.size === 0) {
        reading.problem("missing-key", owner.span, {
          message: "this permissions boundary names no policy, and would limit nothing",
          cure: "add managedPolicy or customerManagedPolicy, or delete it",
        });
      }
      if (!model.managedPolicy || !model.customerManagedPolicy) return;
      reading.problem("conflicting-value", owner.span, {
        message: "a permissions boundary is one policy, and this names two",
        cure: "keep managedPolicy or customerManagedPolicy",
      });
    },
  },
);

/** What a workspace says about a permissions boundary. */
export type PermissionsBoundary = ModelOf<typeof permissionsBoundary>;
