/** A change of the YAML in `edits-workspace`, made after all those before it. */
export interface Edit {
  readonly what: string;
  /** What is written, exactly once in the whole workspace, and what is written in its place. */
  readonly replace: readonly (readonly [from: string, to: string])[];
  /** The day on which it is compiled; today when it is left out. */
  readonly now?: string;
  /** All that Terraform plans: what happens to which resource and, in updates, to which arguments. */
  readonly plan: readonly string[];
}

const assignment = "aws_ssoadmin_account_assignment";

/** One change of every kind that is made day by day. */
export const edits: readonly Edit[] = [
  {
    what: "an account more",
    replace: [["  lake:", '  shop-test: { id: "100000000013", unit: Dev }\n  lake:']],
    plan: [
      `create ${assignment}.Build--100000000013--group-developers`,
      `create ${assignment}.Look--100000000013--group-on-call`,
      `create ${assignment}.Look--100000000013--user-ana`,
    ],
  },
  {
    what: "an account in another unit",
    replace: [['"100000000013", unit: Dev', '"100000000013", unit: Prod']],
    plan: [
      `create ${assignment}.Build--100000000013--group-on-call`,
      `delete ${assignment}.Build--100000000013--group-developers`,
    ],
  },
  {
    what: "a tag of an account, by which another pattern reaches it",
    replace: [['"100000000010", unit: Dev', '"100000000010", unit: Dev, tags: { kind: lake }']],
    plan: [`create ${assignment}.Query--100000000010--group-developers`],
  },
  {
    what: "an account that is closed",
    replace: [['"100000000013", unit: Prod', '"100000000013", unit: Prod, state: CLOSED']],
    plan: [
      `delete ${assignment}.Build--100000000013--group-on-call`,
      `delete ${assignment}.Look--100000000013--group-on-call`,
      `delete ${assignment}.Look--100000000013--user-ana`,
    ],
  },
  {
    what: "a principal less",
    replace: [["[group:on-call, user:ana]", "[group:on-call]"]],
    plan: [
      `delete ${assignment}.Look--100000000010--user-ana`,
      `delete ${assignment}.Look--100000000011--user-ana`,
      `delete ${assignment}.Look--100000000012--user-ana`,
    ],
  },
  {
    what: "an inline policy that allows more",
    replace: [["[athena:StartQueryExecution]", "[athena:StartQueryExecution, s3:GetObject]"]],
    plan: ["update aws_ssoadmin_permission_set_inline_policy.Query: inline_policy"],
  },
  {
    what: "a description and a session's length",
    replace: [
      ["See resources, but", "See every resource, but"],
      ["sessionDuration: 8h", "sessionDuration: 4h"],
    ],
    plan: [
      "update aws_ssoadmin_permission_set.Build: session_duration",
      "update aws_ssoadmin_permission_set.Look: description",
    ],
  },
  {
    what: "policies of a permission set, one more and one in place of another",
    replace: [
      ["[SecurityAudit]", "[ReadOnlyAccess]\n    customerManagedPolicies: [{ name: no-data }]"],
    ],
    plan: [
      "create aws_ssoadmin_customer_managed_policy_attachment.Look--no-data",
      "create aws_ssoadmin_managed_policy_attachment.Look--ReadOnlyAccess",
      "delete aws_ssoadmin_managed_policy_attachment.Look--SecurityAudit",
    ],
  },
  {
    what: "a group and a person by other names",
    replace: [
      ["displayName: On call", "displayName: First responders"],
      ["familyName: Berg", "familyName: Berg-Ruiz"],
    ],
    plan: [
      "update aws_identitystore_group.on-call: display_name",
      "update aws_identitystore_user.bo: display_name, name",
    ],
  },
  {
    what: "a member more in one group, and less in another",
    replace: [
      ["members: [ana, bo]", "members: [ana]"],
      ["members: [cy]", "members: [bo, cy]"],
    ],
    plan: [
      "create aws_identitystore_group_membership.on-call--bo",
      "delete aws_identitystore_group_membership.developers--bo",
    ],
  },
  {
    what: "someone else who may open an application",
    replace: [
      [
        "abcdef\n    principals: [group:developers]",
        "abcdef\n    principals: [group:developers, user:cy]",
      ],
    ],
    plan: ["create aws_ssoadmin_application_assignment.wiki--user-cy"],
  },
  {
    what: "a permission set more, and a pattern that grants it",
    replace: [
      [
        "permissionSets:\n  Build:",
        "permissionSets:\n  Bill: { managedPolicies: [AWSBillingReadOnlyAccess] }\n  Build:",
      ],
      [
        "  cy-helps-out:",
        "  cy-pays:\n    principals: [user:cy]\n    permissionSets: [Bill]\n    accounts: { names: [shop-prod] }\n  cy-helps-out:",
      ],
    ],
    plan: [
      `create ${assignment}.Bill--100000000011--user-cy`,
      "create aws_ssoadmin_managed_policy_attachment.Bill--AWSBillingReadOnlyAccess",
      "create aws_ssoadmin_permission_set.Bill",
    ],
  },
  {
    what: "a tag of everything",
    replace: [["tags: { owner: platform }", "tags: { owner: identity }"]],
    plan: ["Bill", "Build", "Look", "Query"].map(
      (name) => `update aws_ssoadmin_permission_set.${name}: tags, tags_all`,
    ),
  },
  {
    what: "another name of a pattern, another order, and comments",
    replace: [
      ["  developers-build:\n", "  # The name says more.\n  developers-build-in-dev:\n"],
      ["accounts: { unit: Dev }", "accounts: { unit: [Dev] } # and nowhere else"],
      ["[athena:StartQueryExecution, s3:GetObject]", "[s3:GetObject, athena:StartQueryExecution]"],
    ],
    plan: [],
  },
  {
    what: "a permission set less, and no pattern that grants it",
    replace: [
      ["  Bill: { managedPolicies: [AWSBillingReadOnlyAccess] }\n", ""],
      [
        "  cy-pays:\n    principals: [user:cy]\n    permissionSets: [Bill]\n    accounts: { names: [shop-prod] }\n",
        "",
      ],
    ],
    plan: [
      `delete ${assignment}.Bill--100000000011--user-cy`,
      "delete aws_ssoadmin_managed_policy_attachment.Bill--AWSBillingReadOnlyAccess",
      "delete aws_ssoadmin_permission_set.Bill",
    ],
  },
  {
    what: "nothing but the day after which a pattern has expired",
    replace: [],
    now: "2099-01-01",
    plan: [`delete ${assignment}.Look--100000000010--user-cy`],
  },
];
