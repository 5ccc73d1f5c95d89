import * as fc from "fast-check";
import { actionsMatching } from "../../aws/actions";
import { compile, createSourceFile } from "../..";
import { escalations, targets } from "./escalations";

type Statement = Readonly<Record<string, unknown>>;

const file = `permissionSets: { X: { inlinePolicy: { file: x.json } } }`;

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
      return actionsMatching(service, name).length === 0;
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

const pass = ["iam:PassRole"];
const run = allow(["ec2:RunInstances"]);
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
      { Effect: "Allow", NotAction: ["iam:*", "identitystore:*"], Resource: "*" },
      deny(["sso:*", "lambda:*"]),
    ],
  ],
  ["denied with all else", [run, allow(pass), deny(["*"])]],
  ["denied on all roles", [run, allow(pass), deny(pass, { Resource: "arn:aws:iam::*:role/*" })]],
  ["denied unless it is for a service", [run, allow(pass), deny(pass, { Condition: onInstances })]],
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
  const [, more = "0"] = /; (\d+) more/.exec(said ?? "") ?? [];
  return said === undefined ? 0 : 1 + Number(said.includes(", or ")) + Number(more);
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
