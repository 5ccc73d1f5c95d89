import * as fc from "fast-check";
import { hasAction } from "../../aws/actions";
import { compile, createSourceFile } from "../..";
import { escalations, targets } from "./escalations";

type Statement = Readonly<Record<string, unknown>>;

const file = `permissionSets: { X: { inlinePolicy: { file: x.json } } }`;

const apps = "arn:aws:iam::*:role/app-*";
const makeRoles = ["iam:CreateRole", "iam:AttachRolePolicy", "iam:PutRolePolicy", "sts:AssumeRole"];
const bounded = {
  StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::111111111111:policy/b" },
};

/** What is said of a policy; nothing where no way is found. */
function found(statements: readonly Statement[]): string | undefined {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  const documents = [createSourceFile("x.json", policy)];
  const { diagnostics } = compile([createSourceFile("x.access.yaml", file)], { documents });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return diagnostics.find(({ code }) => code === "privilege-escalation")?.message;
}

function allow(actions: readonly string[], more: Statement = {}): Statement {
  return { Effect: "Allow", Action: actions, Resource: "*", ...more };
}

function deny(actions: readonly string[], more: Statement = {}): Statement {
  return { ...allow(actions, more), Effect: "Deny" };
}

/** Any role, user … in an account, as its ARN would be written. */
function allOf(action: string): string {
  const [service = "", rest = ""] = (targets.get(action) ?? "").split(/:(.*)/);
  return service === "" ? "*" : `arn:aws:${service}:*:123456789012:${rest}`;
}

describe.each(escalations)("the way to $can", ({ can, actions }) => {
  test("is made of actions that AWS has", () => {
    const unknown = actions.filter((action) => {
      const [service = "", name = ""] = action.split(":");
      return !hasAction(service, name);
    });
    expect(unknown).toEqual([]);
  });

  test("takes each of its actions", () => {
    expect(found([allow(actions)])).toContain(can);
    for (const action of actions) {
      const others = actions.filter((other) => other !== action);
      expect(found([allow(["s3:GetObject", ...others])]) ?? "").not.toContain(can);
      expect(found([allow(actions), deny([action])]) ?? "").not.toContain(can);
    }
  });

  test("is open where each action is allowed on all that it is for", () => {
    const each = actions.map((action) => allow([action], { Resource: allOf(action) }));
    expect(found(each)).toContain(can);
  });
});

test.each<readonly [string, readonly Statement[], string | undefined]>([
  ["all on one prefix", [allow(makeRoles, { Resource: apps })], "make a role with any policy"],
  [
    "on a prefix, and more besides",
    [
      allow(["iam:CreateRole"], { Resource: ["arn:aws:iam::*:role/x", apps] }),
      allow(["iam:PutRolePolicy"], { Resource: "arn:aws:iam::*:role/*" }),
    ],
    "make a role with a policy of theirs",
  ],
  [
    "users on one prefix",
    [
      allow(["iam:CreateUser", "iam:PutUserPolicy", "iam:CreateAccessKey"], {
        Resource: "arn:aws:iam::*:user/ci-*",
      }),
    ],
    "make an IAM user with a policy of theirs",
  ],
  ["but not one name", [allow(makeRoles, { Resource: "arn:aws:iam::*:role/app" })], undefined],
  [
    "nor two prefixes",
    [
      allow(["iam:CreateRole"], { Resource: apps }),
      allow(["iam:AttachRolePolicy"], { Resource: "arn:aws:iam::*:role/db-*" }),
    ],
    undefined,
  ],
  [
    "nor with a boundary",
    [
      allow(["iam:CreateRole"], { Resource: apps, Condition: bounded }),
      allow(["iam:AttachRolePolicy", "iam:PutRolePolicy"], { Resource: apps }),
    ],
    undefined,
  ],
  [
    "nor where it is denied",
    [allow(makeRoles, { Resource: apps }), deny(["iam:Create*"], { Resource: apps })],
    undefined,
  ],
  [
    "nor where IAM makes the roles itself",
    [allow(makeRoles, { Resource: "arn:aws:iam::*:role/aws-service-role/*" })],
    undefined,
  ],
])("what people make they can make under a prefix: %s", (_, statements, expected) => {
  expect(found(statements) ?? "nothing").toContain(expected ?? "nothing");
});

test("the cure for what people make is a boundary", () => {
  const text = JSON.stringify({
    Version: "2012-10-17",
    Statement: [allow(makeRoles, { Resource: apps })],
  });
  const documents = [createSourceFile("x.json", text)];
  const { diagnostics } = compile([createSourceFile("x.access.yaml", file)], { documents });
  const cure = diagnostics.find(({ code }) => code === "privilege-escalation")?.cure;
  expect(cure).toBe(
    "add a condition on iam:PermissionsBoundary to iam:CreateRole, or leave it out",
  );
});

const pass = ["iam:PassRole"];
const run = allow(["ec2:RunInstances"]);
const admin = "arn:aws:iam::aws:policy/AdministratorAccess";
const only = (key: string, value: string): Statement => ({
  Condition: { StringEquals: { [key]: value } },
});
const allowBut = (NotResource: string): Statement => ({
  Effect: "Allow",
  Action: pass,
  NotResource,
});
const denyBut = (NotResource: string): Statement => ({
  Effect: "Deny",
  Action: "iam:*",
  NotResource,
});
const unlessBounded = { StringNotEquals: bounded.StringEquals };
const onInstances = { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } };
const inRegion = { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } };

test.each<readonly [string, readonly Statement[]]>([
  ["in any case and with wildcards", [run, allow(["IAM:pass*"])]],
  ["on all roles", [run, allow(pass, { Resource: ["arn:aws:iam::*:role/*"] })]],
  ["on all that IAM has", [run, allow(pass, { Resource: "arn:*:iam::123456789012:*" })]],
  ["on an ARN that ends early", [run, allow(pass, { Resource: "arn:aws:iam" })]],
  ["on one role beside all", [run, allow(pass, { Resource: ["arn:aws:iam::*:role/a", "*"] })]],
  ["under a condition that says nothing", [run, allow(pass, { Condition: {} })]],
  [
    "by leaving it out",
    [
      {
        Effect: "Allow",
        NotAction: ["iam:A*", "iam:C*", "iam:Put*", "iam:S*", "iam:U*"],
        Resource: "*",
      },
    ],
  ],
  ["but denied on some", [run, allow(pass), deny(pass, { Resource: "arn:aws:iam::*:role/a*" })]],
  ["on all but what is no role", [run, allowBut("arn:aws:s3:::foo")]],
  ["but denied for one policy", [run, allow(pass), deny(["iam:*"], only("iam:PolicyARN", admin))]],
  ["but denied under a tag", [run, allow(pass), deny(["iam:*"], only("iam:ResourceTag/x", "y"))]],
  ["but denied to services", [run, allow(pass), deny(["iam:*"], only("iam:AWSServiceName", "y"))]],
  ["but denied on all but roles", [run, allow(pass), denyBut("arn:aws:iam::*:role/*")]],
  ["over TLS", [run, allow(pass, { Condition: { Bool: { "aws:SecureTransport": true } } })]],
  ["but denied elsewhere", [run, allow(pass), deny(["*"], { Condition: inRegion })]],
  ["with something else denied", [run, allow(pass), deny(["iam:Create*"])]],
])("a role can be passed where it is allowed %s", (_, statements) => {
  expect(found(statements)).toContain("start an instance with any role");
});

test.each<readonly [string, readonly Statement[]]>([
  ["allowed on some roles", [run, allow(pass, { Resource: "arn:aws:iam::*:role/a*" })]],
  ["allowed on users", [run, allow(pass, { Resource: "arn:aws:iam::*:user/*" })]],
  ["allowed on all but some", [run, { Effect: "Allow", Action: pass, NotResource: "arn:aws:iam" }]],
  ["allowed under a condition", [run, allow(pass, { Condition: onInstances })]],
  [
    "left out",
    [
      run,
      {
        Effect: "Allow",
        NotAction: ["iam:*", "identitystore:*", "sso-directory:*"],
        Resource: "*",
      },
      deny(["sso:*", "lambda:*"]),
    ],
  ],
  ["denied with all else", [run, allow(pass), deny(["*"])]],
  ["denied on all roles", [run, allow(pass), deny(pass, { Resource: "arn:aws:iam::*:role/*" })]],
  ["denied without a boundary", [run, allow(pass), deny(pass, { Condition: unlessBounded })]],
  [
    "denied where there is none",
    [run, allow(pass), deny(pass, { Condition: { Null: { "iam:PermissionsBoundary": "true" } } })],
  ],
  ["denied on all but users", [run, allow(pass), denyBut("arn:aws:iam::*:user/*")]],
  ["denied for a service", [run, allow(pass), deny(pass, { Condition: onInstances })]],
  [
    "not spared by a Deny",
    [run, allow(pass), { Effect: "Deny", NotAction: "s3:*", Resource: "*" }],
  ],
  [
    "denied on all but some",
    [run, allow(pass), { Effect: "Deny", Action: pass, NotResource: "arn:aws:iam::*:role/a*" }],
  ],
  ["allowed with everything else, which is another finding", [allow(["*"])]],
])("a role cannot be passed for certain where it is %s", (_, statements) => {
  expect(found(statements)).toBeUndefined();
});

const anyStatement = fc.record({
  Effect: fc.constantFrom("Allow", "Deny"),
  Action: fc.subarray(["iam:*", "iam:PassRole", "ec2:*", "sts:AssumeRole", "*:*"], {
    minLength: 1,
  }),
  Resource: fc.constantFrom("*", "arn:aws:iam::*:role/*", "arn:aws:iam::*:role/a"),
});

/** How many ways are said to be open. */
function count(statements: readonly Statement[]): number {
  const said = found(statements);
  const [, more = "0"] = /; (one|\d+) more/.exec(said ?? "") ?? [];
  const others = more === "one" ? 1 : Number(more);
  return said === undefined ? 0 : 1 + Number(said.includes(", or ")) + others;
}

test("a Deny opens no way, and the order of statements means nothing", () => {
  const someStatements = fc.array(anyStatement, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(someStatements, anyStatement, (statements, added) => {
      const before = count(statements);
      expect(count(statements.toReversed())).toBe(before);
      expect(count([...statements, { ...added, Effect: "Deny" }])).toBeLessThanOrEqual(before);
    }),
    { numRuns: 200 },
  );
});
