import { evaluateRequest, type Outcome } from "../evaluate";
import type { JsonObject } from "../spec";

/** A session that asks to change into a role. */
export interface RoleSession {
  /** The ARN of the role that the session is of. */
  readonly arn: string;
  readonly organization?: string;
  /** What the session's own policy says. */
  readonly policy: JsonObject;
}

/** A role, as far as it matters who gets in. */
export interface AskedRole {
  readonly arn: string;
  readonly trustPolicy: JsonObject | undefined;
}

/** Whether IAM lets a session change into a role of another account, by the policies of both. */
export function assumeRole(session: RoleSession, { arn, trustPolicy }: AskedRole): Outcome {
  const [, , , , account = ""] = session.arn.split(":");
  const keys = {
    "aws:PrincipalAccount": account,
    "aws:PrincipalArn": session.arn,
    "aws:PrincipalOrgID": session.organization ?? null,
  };
  const { decision, because } = evaluateRequest(
    {
      identity: [{ name: "session", document: session.policy }],
      resource: { name: "trust", document: withResource(trustPolicy ?? {}) },
    },
    { action: "sts:AssumeRole", resource: arn, context: { keys, others: "absent" } },
  );
  if (decision !== "unknown") return decision;
  // The policies of the other account are all given here, which the evaluator cannot know.
  expect(because).toBe("the resource is in another account, whose policies decide too");
  return "allowed";
}

/** A trust policy has no Resource, because it is about the role that it belongs to. */
function withResource({ Statement = [], ...rest }: JsonObject): JsonObject {
  const statements = Array.isArray(Statement) ? Statement : [];
  return {
    ...rest,
    Statement: statements.map((statement: JsonObject) =>
      Object.assign({ Resource: "*" }, statement),
    ),
  };
}
