import { type RequestReading, readingsOf, type RequestContext } from "./context";
import { type Gate, gatesOf } from "./grant";
import {
  allStatements,
  has,
  judgeLayers,
  type PoliciesInForce,
  type StatementTrace,
} from "./layers";
import { all, any } from "./verdict";

/** What somebody asks AWS for, and what AWS knows of it. */
export interface AccessRequest {
  /** Such as `s3:GetObject`; without wildcards. */
  readonly action: string;
  /** The ARN of the resource; `*` for actions that have none. A `*` in it is a character. */
  readonly resource: string;
  readonly context: RequestContext;
}

/** What IAM does with a request: an explicit denial is one that a statement says. */
export type Outcome = "allowed" | "denied-explicitly" | "denied-implicitly";

/** The answer to a request, with everything that a reader needs to check it. */
export interface Evaluation {
  /** Unknown when there is more than one possible outcome. */
  readonly decision: Outcome | "unknown";
  /** All that may come out. Without `allowed` among it the request is denied, whatever else. */
  readonly possible: readonly Outcome[];
  /** The reason, in words that end a sentence. */
  readonly because: string;
  /** The statements that decided; those that could not be judged when nothing is decided. */
  readonly decidedBy: readonly StatementTrace[];
  /** One for each way of reading what the context leaves open; one when it leaves nothing open. */
  readonly readings: readonly EvaluatedReading[];
}

/** The answer in one reading of the request: every statement with its checks, as a table. */
export interface EvaluatedReading {
  /** The keys that were open, and what they were taken for: `(absent)`, or a value. */
  readonly assumed: Readonly<Record<string, string>>;
  readonly possible: readonly Outcome[];
  readonly because: string;
  readonly decidedBy: readonly StatementTrace[];
  readonly statements: readonly StatementTrace[];
}

/**
 * Whether policies allow a request within one account, and why. It never guesses: what it cannot
 * judge is unknown, and stays so unless the rest settles the answer. A statement that denies for
 * certain settles it; a statement that may deny makes it unknown; one that may allow allows
 * nothing.
 *
 * Policies that IAM would refuse are judged as far as they can be read, and nothing is thrown.
 * Session policies, resource control policies, endpoint policies and access control lists are not
 * seen; where there are some, less is allowed than is said here.
 * Source: the IAM user guide, "Policy evaluation logic".
 */
export function evaluateRequest(policies: PoliciesInForce, request: AccessRequest): Evaluation {
  const readings = readingsOf(request.context).map((one) => evaluateIn(one, policies, request));
  const possible = inOrder(readings.flatMap((reading) => reading.possible));
  const [first] = readings;
  const decision = possible.length === 1 && possible[0] ? possible[0] : "unknown";
  const open = readings.find((reading) => reading.possible.length > 1);
  const isSplit = decision === "unknown" && !open;
  return {
    decision,
    possible,
    because: isSplit ? splitReason(readings) : ((open ?? first)?.because ?? ""),
    decidedBy: isSplit
      ? readings.flatMap((one) => one.decidedBy)
      : ((open ?? first)?.decidedBy ?? []),
    readings,
  };
}

function splitReason(readings: readonly EvaluatedReading[]): string {
  const keys = new Set(readings.flatMap(({ assumed }) => Object.keys(assumed)));
  return `it depends on ${[...keys].join(" and ")}, which may be one thing or another`;
}

const outcomes: readonly Outcome[] = ["allowed", "denied-explicitly", "denied-implicitly"];

function inOrder(found: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter((outcome) => found.includes(outcome));
}

function evaluateIn(reading: RequestReading, policies: PoliciesInForce, request: AccessRequest) {
  const layers = judgeLayers(policies, request, reading);
  const statements = allStatements(layers);
  const gates = gatesOf(layers, request, reading);
  const decided = decide(statements, gates);
  return { assumed: reading.assumed, statements, ...decided } satisfies EvaluatedReading;
}

type Decided = Pick<EvaluatedReading, "possible" | "because" | "decidedBy">;

function decide(statements: readonly StatementTrace[], gates: readonly Gate[]): Decided {
  const denied = any(statements.map((trace) => has("Deny", trace)));
  if (denied === "yes") {
    const decidedBy = statements.filter((trace) => has("Deny", trace) === "yes");
    return { possible: ["denied-explicitly"], because: `${named(decidedBy)} denies it`, decidedBy };
  }
  const open = all(gates.map(({ verdict }) => verdict));
  const possible = inOrder([
    ...(denied === "unknown" ? (["denied-explicitly"] as const) : []),
    ...(open !== "no" ? (["allowed"] as const) : []),
    ...(open !== "yes" ? (["denied-implicitly"] as const) : []),
  ]);
  if (possible.length > 1) return undecided(possible, statements, gates);
  if (open === "no") return { possible, because: lacking(gates, "no"), decidedBy: [] };
  const decidedBy = statements.filter((trace) => has("Allow", trace) === "yes");
  return { possible, because: `${named(decidedBy)} allows it, and nothing denies it`, decidedBy };
}

function undecided(
  possible: readonly Outcome[],
  statements: readonly StatementTrace[],
  gates: readonly Gate[],
): Decided {
  const decidedBy = statements.filter(({ verdict }) => verdict === "unknown");
  const because =
    decidedBy.length > 0
      ? `nobody can say whether ${named(decidedBy)} applies`
      : lacking(gates, "unknown");
  return { possible, because, decidedBy };
}

function lacking(gates: readonly Gate[], verdict: Gate["verdict"]): string {
  return gates.find((gate) => gate.verdict === verdict)?.lacking ?? "";
}

function named(traces: readonly StatementTrace[]): string {
  return traces
    .map(({ layer, policy, statement }) => `statement ${statement} of the ${layer} "${policy}"`)
    .join(" and ");
}
