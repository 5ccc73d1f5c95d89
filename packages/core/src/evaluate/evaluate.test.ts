import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Json, JsonObject } from "../spec";
import {
  type ContextValue,
  evaluateRequest,
  type Evaluation,
  type PolicyInForce,
  type Outcome,
  type RequestContext,
  ssoSessionContext,
} from ".";

type Keys = Readonly<Record<string, ContextValue>>;
type Statements = JsonObject | readonly Json[];

/** The policies of a case: each is its statement or its statements. */
interface CasePolicies {
  readonly identity: Statements;
  readonly boundary?: Statements;
  readonly control?: readonly Statements[];
  readonly resource?: Statements;
}

/** What a row of a table says; what it leaves out, its table says for all rows. */
interface Row {
  readonly name: string;
  readonly as: keyof typeof contexts;
  readonly action: string;
  readonly resource: string;
  readonly version?: string;
  readonly request?: Keys;
  readonly policies: CasePolicies;
  readonly expect: Evaluation["decision"];
  readonly possible?: readonly Outcome[];
  readonly by?: readonly string[];
  readonly because?: string;
}

interface Table extends Partial<Row> {
  readonly about: string;
  readonly rows: readonly Row[];
}

const account = "123456789012";
const mia: Keys = {
  "aws:PrincipalType": "User",
  "aws:PrincipalAccount": account,
  "aws:PrincipalArn": `arn:aws:iam::${account}:user/mia`,
  "aws:userid": "AIDAEXAMPLE",
  "aws:username": "mia",
};
const session = {
  account,
  permissionSet: "Operate",
  userName: "ana@acme.example",
  region: "eu-west-1",
};

/** Who asks. The first three are IAM users, whose sessions with MFA say so. */
const contexts = {
  "user-with-mfa": absentBeside({
    ...mia,
    "aws:MultiFactorAuthPresent": "true",
    "aws:MultiFactorAuthAge": "60",
  }),
  "user-without-mfa": absentBeside({ ...mia, "aws:MultiFactorAuthPresent": "false" }),
  "user-with-keys": absentBeside(mia),
  role: absentBeside({
    "aws:PrincipalAccount": account,
    "aws:PrincipalArn": `arn:aws:iam::${account}:role/app/ops`,
    "aws:userid": "AROAEXAMPLE:mia",
  }),
  sso: ssoSessionContext({ ...session, attributes: { Team: "payments" } }),
  "sso-bare": ssoSessionContext({ account, permissionSet: "Operate" }),
};

function absentBeside(keys: Keys): RequestContext {
  return { keys, others: "absent" };
}

function tablesIn(name: string): unknown {
  return parse(readFileSync(join(__dirname, "cases", name), "utf8"));
}

function contextOf({ as, request }: Row): RequestContext {
  if (request === undefined) return contexts[as];
  if (as === "sso") {
    return ssoSessionContext({ ...session, attributes: { Team: "payments" }, request });
  }
  return { ...contexts[as], keys: { ...contexts[as].keys, ...request } };
}

function evaluateRow(row: Row): Evaluation {
  const { action, resource, version = "2012-10-17" } = row;
  const policy = (name: string, given: Statements): PolicyInForce => ({
    name,
    document: { Version: version, Statement: given },
  });
  const { identity, boundary, control, resource: ofResource } = row.policies;
  const inForce = {
    identity: [policy("identity", identity)],
    boundary: boundary && policy("boundary", boundary),
    controlLevels: control?.map((level, index) => [policy(`level ${index + 1}`, level)]),
    resource: ofResource && policy("resource", ofResource),
  };
  return evaluateRequest(inForce, { action, resource, context: contextOf(row) });
}

/** A row says as much of the answer as it is about. */
function expectedOf({ expect: decision, possible, because, by }: Row) {
  return {
    decision,
    ...(possible && { possible }),
    ...(because !== undefined && { because }),
    ...(by && { decidedBy: by.map((statement) => ({ statement })) }),
  };
}

for (const file of ["mfa.yaml", "requests.yaml"]) {
  describe.each(tablesIn(file) as readonly Table[])("$about", (table) => {
    const rows = table.rows.map((row): Row => Object.assign({}, table, row));
    test.each(rows)("$name", (row) => {
      expect(evaluateRow(row)).toMatchObject(expectedOf(row));
    });
  });
}

interface ConditionRow {
  readonly when: JsonObject;
  readonly request: Keys;
  readonly holds: "yes" | "no" | "unknown";
}

interface ConditionTable {
  readonly about: string;
  readonly rows: readonly ConditionRow[];
}

const asAllow = { yes: "allowed", no: "denied-implicitly", unknown: "unknown" };

function evaluateAllow(condition: JsonObject, context: RequestContext): Evaluation {
  const statement = {
    Effect: "Allow",
    Action: "s3:GetObject",
    Resource: "*",
    Condition: condition,
  };
  const document = { Version: "2012-10-17", Statement: statement };
  const resource = "arn:aws:s3:::reports/a";
  return evaluateRequest(
    { identity: [{ name: "one", document }] },
    { action: "s3:GetObject", resource, context },
  );
}

describe.each(tablesIn("conditions.yaml") as readonly ConditionTable[])("$about", ({ rows }) => {
  const named = rows.map((row) => ({ ...row, shown: JSON.stringify(row) }));
  test.each(named)("$shown", ({ when, request, holds }) => {
    expect(evaluateAllow(when, absentBeside(request)).decision).toBe(asAllow[holds]);
  });
});

test("an explanation is a table: what the policy says, what the request says, and why", () => {
  const condition = {
    StringEquals: { "aws:PrincipalTag/team": "payments" },
    Bool: { "aws:MultiFactorAuthPresent": true },
  };
  const { readings, because } = evaluateAllow(condition, contexts.sso);
  const [first] = readings;
  expect(because).toBe("nothing in the identity policies allows it");
  expect(readings.map(({ assumed }) => assumed)).toEqual([
    { "aws:MultiFactorAuthPresent": "false" },
    { "aws:MultiFactorAuthPresent": "(absent)" },
  ]);
  const rows = first?.statements.flatMap(({ policy, statement, checks }) =>
    checks.map((check) => [policy, statement, ...Object.values(check).map(String)].join(" | ")),
  );
  expect(rows).toEqual([
    "one | #1 | Action | s3:GetObject | s3:GetObject | yes | the action is named",
    "one | #1 | Resource | * | arn:aws:s3:::reports/a | yes | * is everything",
    "one | #1 | StringEquals aws:PrincipalTag/team | payments | payments | yes | the value meets it",
    "one | #1 | Bool aws:MultiFactorAuthPresent | true | false | no | the value does not meet it",
  ]);
});

test("what depends on the open keys says so", () => {
  const condition = { Null: { "aws:MultiFactorAuthPresent": true } };
  const evaluation = evaluateAllow(condition, contexts.sso);
  expect(evaluation.decision).toBe("unknown");
  expect(evaluation.because).toBe(
    "it depends on aws:MultiFactorAuthPresent, which may be one thing or another",
  );
});

test("more open keys than can be gone through are unknown, not forever", () => {
  const open = Array.from({ length: 40 }, (_, index): [string, ContextValue] => [
    `aws:key${index}`,
    { either: ["x", null] },
  ]);
  const { decision, readings } = evaluateAllow(
    { StringEquals: { "aws:key39": "x" } },
    absentBeside(Object.fromEntries(open)),
  );
  expect([decision, readings.length <= 64]).toEqual(["unknown", true]);
});

test("a session of which nothing is said may be anybody's, anywhere", () => {
  const { keys } = ssoSessionContext({});
  expect(keys["aws:PrincipalAccount"]).toEqual({ like: "????????????" });
  expect(keys["aws:PrincipalArn"]).toEqual({
    like: "arn:aws:iam::????????????:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_*_????????????????",
  });
});
