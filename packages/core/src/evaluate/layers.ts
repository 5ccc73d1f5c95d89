import type { RequestReading } from "./context";
import { type PolicyInForce, type PolicyOwner, statementsOf } from "./policy";
import { type Asked, type JudgedStatement, judgeStatement } from "./statement";
import { any, type Verdict } from "./verdict";

/** The policies that have a say in a request of one account. */
export interface PoliciesInForce {
  /** Of the user or role who asks: inline, managed and those of groups. */
  readonly identity: readonly PolicyInForce[];
  /** The permissions boundary of the user or role, if it has one. */
  readonly boundary?: PolicyInForce | undefined;
  /**
   * Service control policies: those of the root, of each unit on the way down, and of the account,
   * level by level, because every level has to allow. Absent when none apply, as in the
   * management account.
   */
  readonly controlLevels?: readonly (readonly PolicyInForce[])[] | undefined;
  /** The policy of the resource, which has to be in the account of who asks. */
  readonly resource?: PolicyInForce | undefined;
}

/** Where a policy is attached. */
export type Layer =
  "identity policy" | "permissions boundary" | "service control policy" | "resource policy";

/** A judged statement and where it is written. */
export interface StatementTrace extends JudgedStatement {
  readonly layer: Layer;
  readonly policy: string;
}

/** All policies of one reading of a request, judged. */
export interface JudgedLayers {
  readonly identity: readonly StatementTrace[];
  readonly boundary: readonly StatementTrace[] | undefined;
  readonly controlLevels: readonly (readonly StatementTrace[])[];
  readonly resource: readonly StatementTrace[] | undefined;
}

/** Judges every statement of every policy. */
export function judgeLayers(policies: PoliciesInForce, asked: Asked, reading: RequestReading) {
  const judge = (layer: Layer, given: readonly PolicyInForce[]): readonly StatementTrace[] =>
    given.flatMap((policy) => {
      const owner: PolicyOwner = layer === "resource policy" ? "resource" : "principal";
      return statementsOf(policy, owner).map((statement) =>
        Object.assign(judgeStatement(statement, asked, reading), { layer, policy: policy.name }),
      );
    });
  const { boundary, resource } = policies;
  return {
    identity: judge("identity policy", policies.identity),
    boundary: boundary && judge("permissions boundary", [boundary]),
    controlLevels: (policies.controlLevels ?? []).map((level) =>
      judge("service control policy", level),
    ),
    resource: resource && judge("resource policy", [resource]),
  } satisfies JudgedLayers;
}

/** All statements, in the order in which IAM's own description goes through them. */
export function allStatements(layers: JudgedLayers): readonly StatementTrace[] {
  return [
    ...layers.controlLevels.flat(),
    ...(layers.resource ?? []),
    ...layers.identity,
    ...(layers.boundary ?? []),
  ];
}

/** Whether a statement has an effect; one whose effect cannot be read may have either. */
export function has(effect: "Allow" | "Deny", trace: StatementTrace): Verdict {
  if (trace.effect === effect) return trace.verdict;
  return trace.effect === "unknown" ? "unknown" : "no";
}

/** Whether one of some statements allows. */
export function allows(traces: readonly StatementTrace[]): Verdict {
  return any(traces.map((trace) => has("Allow", trace)));
}
