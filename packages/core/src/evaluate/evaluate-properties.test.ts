import * as fc from "fast-check";
import type { JsonObject } from "../spec";
import { evaluateRequest, type Evaluation, type PoliciesInForce, ssoSessionContext } from ".";

const account = "123456789012";
const user = {
  "aws:PrincipalAccount": account,
  "aws:PrincipalArn": `arn:aws:iam::${account}:user/mia`,
  "aws:userid": "AIDAEXAMPLE",
};
const sso = ssoSessionContext({ account, permissionSet: "Operate", userName: "ana" });
const context = fc.constantFrom(
  { keys: { ...user, "aws:MultiFactorAuthPresent": "true" }, others: "absent" as const },
  { keys: user, others: "absent" as const },
  sso,
);

type Statement = JsonObject & { readonly Effect: string };

/** The statements of each place where policies are; only the first is always there. */
interface Plain {
  readonly identity: readonly Statement[];
  readonly boundary?: readonly Statement[];
  readonly control?: readonly Statement[];
  readonly resource?: readonly Statement[];
}

const statement = (effect: string): fc.Arbitrary<Statement> =>
  fc.record({
    Effect: fc.constant(effect),
    Action: fc.constantFrom("*", "s3:*", "s3:GetObject", "ec2:*", "nonsense"),
    Resource: fc.constantFrom("*", "arn:aws:s3:::*", "arn:aws:s3:::other/*", "nonsense"),
    Condition: fc.constantFrom<JsonObject[]>(
      {},
      { Odd: { "aws:a": "x" } },
      { Bool: { "aws:MultiFactorAuthPresent": "true" } },
      { Bool: { "aws:MultiFactorAuthPresent": "false" } },
      { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } },
      { StringLike: { "aws:PrincipalArn": "*Operate*" } },
    ),
  });
const statements = fc.array(fc.oneof(statement("Allow"), statement("Deny")), { maxLength: 3 });
const plain: fc.Arbitrary<Plain> = fc.record(
  { identity: statements, boundary: statements, control: statements, resource: statements },
  { requiredKeys: ["identity"] },
);
const place = fc.constantFrom("identity" as const, "boundary", "control", "resource");
const added = (effect: string) => fc.record({ context, plain, place, one: statement(effect) });
type Added = ReturnType<typeof added> extends fc.Arbitrary<infer Value> ? Value : never;

function policy(name: string, found: readonly Statement[]) {
  return { name, document: { Version: "2012-10-17", Statement: found } };
}

function inForce({ identity, boundary, control, resource }: Plain): PoliciesInForce {
  const named = resource?.map((one) => Object.assign({ Principal: "*" }, one));
  return {
    identity: [policy("identity", identity)],
    boundary: boundary && policy("boundary", boundary),
    controlLevels: control && [[policy("control", control)]],
    resource: named && policy("resource", named),
  };
}

const asked = { action: "s3:GetObject", resource: "arn:aws:s3:::reports/a" };

/** The decisions without the added statement and with it, in a policy that is there already. */
function decisions(input: Added): readonly Evaluation["decision"][] {
  const there = input.plain[input.place] ? input.place : "identity";
  const more = { ...input.plain, [there]: [...(input.plain[there] ?? []), input.one] };
  return [input.plain, more].map(
    (one) => evaluateRequest(inForce(one), { ...asked, context: input.context }).decision,
  );
}

describe("one more statement", () => {
  const runs = { numRuns: 3000 };

  test("that denies never lets anybody in", () => {
    fc.assert(
      fc.property(added("Deny"), (input) => {
        const [before, after] = decisions(input);
        const letsIn = after === "allowed" && before !== "allowed";
        const forgets = before === "denied-explicitly" && after !== before;
        expect([letsIn, forgets]).toEqual([false, false]);
      }),
      runs,
    );
  });

  test("that allows never changes an explicit denial, and takes nothing away", () => {
    fc.assert(
      fc.property(added("Allow"), (input) => {
        const [before, after] = decisions(input);
        const isSettled = before === "denied-explicitly" || before === "allowed";
        const denies = after === "denied-explicitly" && before !== after;
        expect([isSettled && after !== before, denies]).toEqual([false, false]);
      }),
      runs,
    );
  });
});

test("no policy makes it throw", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (found, part, action) => {
      const documents = [
        { Statement: found },
        { Statement: { Effect: "Allow", Action: "*", Resource: "*", Condition: part } },
        { Statement: { Effect: "Deny", Principal: part, Action: "*" } },
      ];
      for (const document of documents) {
        const odd = { name: "odd", document: document as JsonObject };
        const request = { action, resource: action, context: sso };
        const evaluation = evaluateRequest({ identity: [odd], resource: odd }, request);
        expect(evaluation.possible).not.toEqual([]);
      }
    }),
  );
});
