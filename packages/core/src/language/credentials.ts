import { formed, type GivenKeys, type ModelOf, object, optional, type Place, text } from "../spec";

/** Source: `arnType` and `roleNameType` of the iam API model. */
const roleArn = formed(
  /^arn:aws(-[a-z]{1,5}){0,3}:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
  {
    wrong: "is not the ARN of a role",
    cure: "write one such as arn:aws:iam::123456789012:role/Deployment",
  },
);

const profile = formed(/^\S(.*\S)?$/, {
  wrong: "is not the name of a profile",
  cure: "write the name of a profile in ~/.aws/config",
});

/**
 * With which credentials Terraform works: a profile, a role that is assumed, or the role from the
 * profile. They are names only; secrets have no place in a workspace.
 */
export const credentials = object(
  "credentials",
  {
    profile: optional(text(profile), "A profile of the machine that deploys."),
    roleArn: optional(text(roleArn), "A role that is assumed."),
  },
  {
    example: "{ roleArn: arn:aws:iam::123456789012:role/Deployment }",
    keywords: { minProperties: 1 },
    check: requireSome,
  },
);

function requireSome({ given }: GivenKeys, { reading, owner }: Place): void {
  if (given.size > 0) return;
  reading.problem("missing-key", owner.span, {
    message: `"${owner.value}" names no credentials`,
    cure: "add profile or roleArn, or delete it",
    note: "without it Terraform takes those of the environment",
  });
}

/** What a workspace says about credentials. */
export type Credentials = ModelOf<typeof credentials>;
