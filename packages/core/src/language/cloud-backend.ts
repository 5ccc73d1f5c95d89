import { formed, type ModelOf, object, optional, required, text } from "../spec";

/** The form of names in HCP Terraform. Source: its API, "Organizations". */
const organizationName = formed(/^[A-Za-z0-9_-]{3,40}$/, {
  wrong: "is not the name of an organization",
  cure: "use 3 to 40 letters, digits, hyphens and underscores",
});

const hostname = formed(/^[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?$/, {
  wrong: "is not the name of a host",
  cure: "write one such as terraform.example.com",
});

/** With the name of a stack behind it, it may have 90 characters. Source: its API, "Workspaces". */
const prefix = formed(/^[A-Za-z0-9_-]{1,20}$/, {
  wrong: "cannot start the name of a workspace",
  cure: "use 1 to 20 letters, digits, hyphens and underscores, such as access-",
  note: "the name of the stack follows it",
});

/** The states in workspaces of HCP Terraform, or of Terraform Enterprise. */
export const cloudBackend = object("cloud backend", {
  organization: required(text(organizationName), "The organization in HCP Terraform."),
  hostname: optional(
    text(hostname),
    "The host of Terraform Enterprise; that of HCP Terraform when it is left out.",
  ),
  prefix: required(
    text(prefix),
    "What the names of the workspaces start with: a stack's is PREFIX and its name.",
  ),
});

/** What a workspace says about states in HCP Terraform. */
export type CloudBackend = ModelOf<typeof cloudBackend>;
