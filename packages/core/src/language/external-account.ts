import {
  accountId,
  choice,
  type GivenKeys,
  map,
  type ModelOf,
  object,
  optional,
  type Place,
  reference,
  required,
} from "../spec";
import { type ExternalRole, externalRole, externalRoleName } from "./external-role";
import { tags } from "./tags";
import type { Choice, NamedMap } from "../spec";

const fields = {
  id: required(accountId("states"), "The 12-digit id of the account, in quotes."),
  strategy: optional(
    choice("role-chaining", "saml"),
    "How people get there: `role-chaining`, the default, from a permission set in the hub to the roles; `saml`, by an application of the portal for each role.",
  ),
  hub: optional(
    reference("account"),
    "With `role-chaining`: the account of the organization that people pass through.",
  ),
  roles: required(
    map(externalRole, { check: externalRoleName }),
    "The roles of the account, by name.",
  ),
  tags: optional(tags, "Tags of everything made in the account, beside those of the workspace."),
};

/** An account outside the organization; its key is its name. */
export const externalAccount = object("external account", fields, {
  example: '{ id: "123456789012", hub: NAME, roles: { NAME: { principals: [group:NAME] } } }',
  check: requireHub,
});

/** What a workspace says about an account outside the organization. */
export type ExternalAccount = ModelOf<typeof externalAccount>;

interface Strategic extends GivenKeys {
  readonly strategy: Choice<"role-chaining" | "saml"> | undefined;
  readonly roles: NamedMap<ExternalRole> | undefined;
}

/** The two strategies have each a key that the other has no use for. */
function requireHub({ given, strategy, roles }: Strategic, { reading, owner }: Place): void {
  if (given.has("strategy") && !strategy) return;
  const hub = given.get("hub");
  if (strategy?.value === "saml") {
    if (hub) reading.problem("conflicting-value", hub, hubOfSaml);
    return;
  }
  if (!hub) {
    reading.problem("missing-key", owner.span, {
      message: `the external account "${owner.value}" has no hub`,
      cure: "add hub: with the name of an account of the organization, or strategy: saml",
      note: "people get a permission set in the hub, and change from there into the roles",
    });
  }
  for (const { value } of roles?.entries ?? []) {
    const application = value.given.get("application");
    if (application) reading.problem("conflicting-value", application, applicationOfChain);
  }
}

const hubOfSaml = {
  message: "with strategy: saml nobody passes through a hub",
  cure: "delete hub, or write strategy: role-chaining",
};

const applicationOfChain = {
  message: "without strategy: saml no application leads to a role",
  cure: "delete application, or write strategy: saml for the account",
};
