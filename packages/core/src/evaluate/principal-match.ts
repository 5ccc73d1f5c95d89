import { isObject, type Json } from "../spec";
import type { Given, RequestReading } from "./context";
import { listOf } from "./policy";
import { any, type Judgement, sure, type Verdict } from "./verdict";
import { exactly, many, matchesPattern, type Pattern } from "./wildcard";

/**
 * How a policy of a resource means the one who asks, which settles what an Allow of it is worth
 * in the same account. `self`, a user or a session, has it whatever else is said. A `role` has it
 * within its permissions boundary. With `account` the account may pass it on by its own policies.
 * `everyone` is `*`.
 * Source: the IAM user guide, "AWS JSON policy elements: Principal".
 */
export type Reach = "self" | "role" | "account" | "everyone";

/** Whether a statement is about the one who asks, and by which of the ways in which it can be. */
export interface PrincipalJudgement extends Judgement {
  readonly by: ReadonlyMap<Reach, Verdict>;
}

/**
 * Whether the Principal of a statement is the one who asks. Services are not, because people ask
 * here. Names of canonical users and of identity providers cannot be judged, nor can a wildcard
 * within an ARN, which IAM refuses.
 */
export function matchPrincipal(principal: Json, reading: RequestReading): PrincipalJudgement {
  const found = entriesOf(principal).map((entry) => matchEntry(entry, reading));
  const by = new Map<Reach, Verdict>();
  for (const { reach, verdict } of found) by.set(reach, any([by.get(reach) ?? "no", verdict]));
  const verdict = any([...by.values()]);
  return { verdict, by, why: reasons[verdict] };
}

const reasons: Readonly<Record<Verdict, string>> = {
  yes: "it names who asks",
  no: "it names others",
  unknown: "nobody can say whether it names who asks",
};

interface Entry {
  readonly type: string;
  readonly value: Json;
}

function entriesOf(principal: Json): readonly Entry[] {
  if (principal === "*") return [{ type: "AWS", value: "*" }];
  if (!isObject(principal)) return [{ type: "", value: principal }];
  return Object.entries(principal).flatMap(([type, values]) =>
    listOf(values).map((value) => ({ type, value })),
  );
}

interface Found {
  readonly reach: Reach;
  readonly verdict: Verdict;
}

function matchEntry({ type, value }: Entry, reading: RequestReading): Found {
  if (type === "Service") return { reach: "self", verdict: "no" };
  if (type !== "AWS" || typeof value !== "string") return { reach: "self", verdict: "unknown" };
  if (value === "*") return { reach: "everyone", verdict: "yes" };
  if (/[*?]/.test(value)) return { reach: "self", verdict: "unknown" };
  const [, account] = /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/.exec(value) ?? [];
  if (account !== undefined) {
    return { reach: "account", verdict: equals(account, reading.lookUp("aws:PrincipalAccount")) };
  }
  return matchIdentity(value, reading);
}

function matchIdentity(value: string, reading: RequestReading): Found {
  const arn = reading.lookUp("aws:PrincipalArn");
  if (/^arn:[^:]+:iam::\d{12}:user\//.test(value)) {
    return { reach: "self", verdict: equals(value, arn) };
  }
  if (/^arn:[^:]+:iam::\d{12}:role\//.test(value)) {
    return { reach: "role", verdict: equals(value, arn) };
  }
  const id = reading.lookUp("aws:userid");
  if (/^A(RO|ID)A[A-Z0-9]+$/.test(value)) {
    const reach = value.startsWith("AROA") ? "role" : "self";
    return { reach, verdict: equals(value, mapped(id, upToColon)) };
  }
  const session = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(value);
  return { reach: "self", verdict: session ? matchSession(session, { arn, id }) : "unknown" };
}

/** A session is its account, the name of its role without the path, and its own name. */
function matchSession(
  [, account = "", role = "", name = ""]: RegExpExecArray,
  { arn, id }: { readonly arn: Given; readonly id: Given },
): Verdict {
  if (arn.kind !== "present" || id.kind !== "present") return "unknown";
  const ofRole: Pattern = [...exactly("arn:"), many, ...exactly(`:iam::${account}:role/`)];
  const end = exactly(role);
  const isRole = any(
    arn.values.map((value) =>
      any([
        matchesPattern(joined(ofRole, end), value),
        matchesPattern(joined(ofRole, [many, "/"], end), value),
      ]),
    ),
  );
  const isNamed = any(
    id.values.map((value) => matchesPattern(joined([many, ":"], exactly(name)), value)),
  );
  if (isRole === "no" || isNamed === "no") return "no";
  return isRole === "yes" && isNamed === "yes" ? "yes" : "unknown";
}

function joined(...patterns: readonly Pattern[]): Pattern {
  return patterns.flat();
}

function equals(wanted: string, given: Given): Verdict {
  if (given.kind === "absent") return sure(false);
  if (given.kind === "unknown") return "unknown";
  return any(given.values.map((value) => matchesPattern(exactly(wanted), value)));
}

function mapped(given: Given, change: (value: Pattern) => Pattern): Given {
  return given.kind === "present" ? { ...given, values: given.values.map(change) } : given;
}

/** The id of a role or user, which comes before the name of its session. */
function upToColon(value: Pattern): Pattern {
  const colon = value.indexOf(":");
  return colon < 0 ? value : value.slice(0, colon);
}
