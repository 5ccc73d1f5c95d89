import * as fc from "fast-check";
import { actionsOf, services } from "./actions";
import { conditionKeysOf, globalConditionKeys } from "./condition-keys";
import { loadAwsDetails } from "./details";
import type { ActionDetails, AwsDetails } from "./details/types";
import { managedPolicies } from "./managed-policies";

let aws: AwsDetails;
beforeAll(async () => {
  aws = await loadAwsDetails();
});

function actionsIn(prefix: string): readonly ActionDetails[] {
  return Array.from(aws.service(prefix)?.actions.values() ?? []);
}

/** `bucket, object*`: the resource types of an action; a star for what it requires. */
function typesOf({ resourceTypes }: ActionDetails): string {
  return resourceTypes
    .map(({ type, isRequired }) => `${type.name}${isRequired ? "*" : ""}`)
    .join(", ");
}

test.each([
  ["s3:GetObject", "Read", "accesspointobject, object"],
  ["S3:getobject", "Read", "accesspointobject, object"],
  ["s3:ListAllMyBuckets", "List", ""],
  ["s3:CreateBucket", "Write", "bucket*"],
  ["s3:PutBucketPolicy", "Permissions management", "bucket*"],
  ["iam:PassRole", "Write", "role*"],
  ["iam:AttachRolePolicy", "Permissions management", "role*"],
  ["sts:AssumeRole", "Write", "role*"],
  ["sqs:TagQueue", "Tagging", "queue*"],
  ["sso:CreateAccountAssignment", "Write", "Account*, Instance*, PermissionSet*"],
])("%s has the access level %s, and the resource types %j", (name, level, types) => {
  const action = aws.action(name);
  expect(action?.accessLevel).toBe(level);
  expect(action && typesOf(action)).toBe(types);
});

test("an action has its own condition keys, and others for each of its resource types", () => {
  const action = aws.action("s3:CreateAccessPoint");
  expect(action).toMatchObject({
    service: "s3",
    name: "CreateAccessPoint",
    description: "Grants permission to create a new access point",
  });
  expect(action?.conditionKeys).toContain("s3:locationconstraint");
  const run = aws.action("ec2:RunInstances");
  const image = run?.resourceTypes.find(({ type }) => type.name === "image");
  expect(image?.conditionKeys).toContain("ec2:ImageType");
  expect(run?.conditionKeys).not.toContain("ec2:ImageType");
});

test("a description that does not grant begins as AWS wrote it", () => {
  const all = services().flatMap(actionsIn);
  const others = all.filter(({ description }) => !description.startsWith("Grants permission to "));
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter(({ description }) => !/^[A-Z(]/.test(description))).toEqual([]);
});

test.each([
  "s3:GetObjec",
  "s3:Get*",
  "s3",
  ":",
  "",
  "s4:GetObject",
  "constructor:a",
  "s3:toString",
])("%j is no action", (name) => {
  expect(aws.action(name)).toBeUndefined();
});

test.each([
  ["s3", "Amazon S3", "bucket", ["arn:${Partition}:s3:::${BucketName}"]],
  ["S3", "Amazon S3", "object", ["arn:${Partition}:s3:::${BucketName}/${ObjectName}"]],
  [
    "lambda",
    "AWS Lambda",
    "function alias",
    ["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}"],
  ],
  [
    "states",
    "AWS Step Functions",
    "labelled execution",
    [
      "arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}",
    ],
  ],
  [
    "lex",
    "Amazon Lex V2",
    "bot",
    [
      "arn:${Partition}:lex:${Region}:${Account}:bot/${BotId}",
      "arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}",
    ],
  ],
])("the service %s is %s, whose %s has the ARNs %j", (...row) => {
  const [prefix, name, type, arns] = row;
  const service = aws.service(prefix);
  expect(service?.name).toBe(name);
  expect(service?.resourceTypes.find((one) => one.name === type)?.arns).toEqual(arns);
});

test("every action of every service has details", () => {
  const named = services().map(actionsIn);
  expect(named.map((actions) => actions.map(({ name }) => name))).toEqual(
    services().map(actionsOf),
  );
  const bare = named.flat().filter(({ description }) => !/^\S.*\S$/.test(description));
  expect(bare).toEqual([]);
  expect(services().filter((prefix) => !/^\S.*\S$/.test(aws.service(prefix)?.name ?? ""))).toEqual(
    [],
  );
});

test("an action names each resource type once, and only those of its service", () => {
  const wrong = services().flatMap((prefix) => {
    const known = aws.service(prefix)?.resourceTypes ?? [];
    return actionsIn(prefix).filter(({ resourceTypes }) => {
      const types = [...new Set(resourceTypes.map(({ type }) => type))];
      return types.length < resourceTypes.length || types.some((type) => !known.includes(type));
    });
  });
  expect(wrong).toEqual([]);
});

test("the condition keys of actions and resource types are listed", () => {
  const found = new Set<string>();
  for (const prefix of services()) {
    const actions = actionsIn(prefix);
    const types = aws.service(prefix)?.resourceTypes ?? [];
    const uses = actions.flatMap(({ resourceTypes }) => resourceTypes);
    for (const { conditionKeys } of [...actions, ...uses, ...types]) {
      for (const key of conditionKeys) found.add(key);
    }
  }
  const listed = new Set([...globalConditionKeys(), ...services().flatMap(conditionKeysOf)]);
  expect(found.size).toBeGreaterThan(1_000);
  expect([...found].filter((key) => !listed.has(key))).toEqual([]);
});

test("every resource type has a name and ARN templates", () => {
  const types = services().flatMap((prefix) => aws.service(prefix)?.resourceTypes ?? []);
  expect(types.length).toBeGreaterThan(2_000);
  expect(types.filter(({ name }) => !/^\w\S*( \S+)*$/.test(name))).toEqual([]);
  expect(types.filter(({ arns }) => arns.length === 0)).toEqual([]);
  const arn = /^arn:\$\{Partition\}:[^:\s]+:[^:\s]*:[^:\s]*:\S+$/;
  expect(types.flatMap(({ arns }) => arns).filter((one) => !arn.test(one))).toEqual([]);
});

test.each([
  ["aws:SourceIp", "aws:SourceIp", "IPAddress", false],
  ["AWS:principaltag/team", "aws:PrincipalTag/<tag-key>", "String", false],
  ["aws:PrincipalTag/<tag-key>", "aws:PrincipalTag/<tag-key>", "String", false],
  ["aws:TagKeys", "aws:TagKeys", "String", true],
  ["aws:PrincipalOrgPaths", "aws:PrincipalOrgPaths", "String", true],
  ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthPresent", "Bool", false],
  ["aws:MultiFactorAuthAge", "aws:MultiFactorAuthAge", "Numeric", false],
  ["aws:CurrentTime", "aws:CurrentTime", "Date", false],
  ["iam:PolicyARN", "iam:PolicyARN", "ARN", false],
  ["s3:ExistingObjectTag/tier", "s3:ExistingObjectTag/<key>", "String", false],
  ["saml:aud", "saml:aud", "String", false],
])("the condition key %s is listed as %s: %s, with many values: %s", (...row) => {
  const [written, key, type, isMultivalued] = row;
  expect(aws.conditionKey(written)).toMatchObject({ key, type, isMultivalued });
});

test.each(["", "aws:", "SourceIp", "aws:SourceIpp", "constructor"])(
  "%j is no condition key",
  (key) => {
    expect(aws.conditionKey(key)).toBeUndefined();
  },
);

test("every condition key that is listed has details, whatever stands in its open parts", () => {
  const keys = [...new Set([...globalConditionKeys(), ...services().flatMap(conditionKeysOf)])];
  expect(
    keys.filter((key) => aws.conditionKey(key)?.key.toLowerCase() !== key.toLowerCase()),
  ).toEqual([]);
  const bare = keys.filter((key) => !/\S{4}/.test(aws.conditionKey(key)?.description ?? ""));
  expect(bare).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.string({ minLength: 1 }), (key, part) => {
      expect(aws.conditionKey(key.replaceAll(/<[^>]*>/g, () => part))).toBeDefined();
    }),
  );
});

test.each(["Billing", "job-function/Billing"])("%s is a managed policy, with its page", (name) => {
  expect(aws.managedPolicy(name)).toEqual({
    policy: "job-function/Billing",
    description:
      "Grants permissions for billing and cost management. This includes viewing account usage and viewing and modifying budgets and payment methods.",
    page: "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/Billing.html",
  });
});

test.each([
  ["AdministratorAccess", "Provides full access to AWS services and resources."],
  ["VMImportExportRoleForAWSConnector", "Default policy for the VM Import/Export"],
])("descriptions belong to their policies: %s", (name, beginning) => {
  expect(aws.managedPolicy(name)?.description.slice(0, beginning.length)).toBe(beginning);
});

test.each(["", "job-function/AdministratorAccess", "constructor", "administratoraccess"])(
  "%j is no managed policy",
  (name) => {
    expect(aws.managedPolicy(name)).toBeUndefined();
  },
);

test("every managed policy is described", () => {
  const policies = [...managedPolicies()];
  const bare = policies.filter((policy) => aws.managedPolicy(policy)?.description === "");
  expect(bare).toEqual([]);
});
