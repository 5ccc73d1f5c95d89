import { choice, formed, list, type ModelOf, object, optional, text, wholeNumber } from "../spec";
import { backend } from "./backend";
import { credentials } from "./credentials";

const number = String.raw`\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?`;
const condition = `((=|!=|>|>=|<|<=|~>) ?)?${number}`;

/** Source of the form: "Version Constraints" in Terraform's configuration language. */
const versionConstraint = formed(new RegExp(`^${condition}( ?, ?${condition})*$`), {
  wrong: "is no condition on a version",
  cure: "write one such as 6.25.0, or ~> 6.25",
});

const stackName = formed(/^(management|access-(root|(unit|set)-[A-Za-z0-9_-]+))$/, {
  wrong: "is not the name of a stack that can be retired",
  cure: "write one such as access-set-ReadOnly or access-unit-Sandbox",
  note: "`rolecall affected` lists the stacks that a change leaves behind",
});

/** How the access is deployed: in which stacks, with which credentials, and where the states are. */
export const terraform = object("terraform", {
  stacks: optional(
    choice("single", "by-unit", "by-permission-set"),
    "What is deployed by itself, with a state of its own: everything, the default; the assignments of each unit's accounts; or each permission set with its assignments.",
  ),
  retiredStacks: optional(
    list(text(stackName)),
    "Stacks of earlier that have no place any more; they are deployed empty, so that what they made is deleted.",
  ),
  backend: optional(
    backend,
    "Where Terraform keeps its states; files beside the workspace when it is left out.",
  ),
  providerVersion: optional(
    text(versionConstraint),
    "The version of the AWS provider; the one that Rolecall is tested with when it is left out.",
  ),
  maxRetries: optional(
    wholeNumber({ least: 0, most: 1000 }),
    "How often a request that AWS throttles is repeated; the provider's 25 when it is left out.",
  ),
  credentials: optional(
    credentials,
    "With which credentials Terraform works; those of the environment when it is left out.",
  ),
  managementCredentials: optional(
    credentials,
    "With a delegated administrator: the credentials for what only the management account may do.",
  ),
});

/** What a workspace says about its deployment. */
export type Terraform = ModelOf<typeof terraform>;
