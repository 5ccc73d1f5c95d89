import { choice, formed, list, type ModelOf, object, optional, required, text } from "../spec";
import { guardrailTarget } from "./guardrail-target";

/**
 * A role by its name, with its path where it has one.
 * Source of the form: `roleNameType` and `pathType` of the iam API model.
 */
const roleName = text(
  formed(/^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/, {
    wrong: "is not the name of a role",
    cure: "write one such as OrganizationAdministrator, or ops/Recovery with its path",
  }),
);

/** What the organization forbids in its accounts, so that nobody breaks the access there. */
export const guardrails = object("guardrails", {
  protectSsoResources: required(
    choice(true),
    "Keeps everyone in the accounts from changing the roles and the identity provider that IAM Identity Center puts there.",
  ),
  attachTo: required(
    list(guardrailTarget),
    "The units whose accounts are protected, with all below them, by path or id; the id of the root means every account but the management account.",
  ),
  exemptRoles: optional(
    list(roleName),
    "Roles of the accounts that may change them all the same, for emergencies.",
  ),
});

/** What a workspace says about its guardrails. */
export type Guardrails = ModelOf<typeof guardrails>;
