import { isList, isObject, type Json, type JsonObject } from "../spec";

/** A policy as IAM has it, and the name by which explanations mean it. */
export interface PolicyInForce {
  readonly name: string;
  readonly document: JsonObject;
}

/** What a statement names, or names as exceptions. */
export interface Named {
  readonly isNegated: boolean;
  readonly values: readonly string[];
}

/** A statement of a policy, as far as it can be read. */
export interface JsonStatement {
  /** The Sid, or the place in the policy: `#1`. */
  readonly name: string;
  /** Unknown when it is neither of the two; then the statement may be either. */
  readonly effect: "Allow" | "Deny" | "unknown";
  readonly action: Named;
  /** Absent in policies of resources that need not say what they are about. */
  readonly resource: Named | undefined;
  /** Whom a policy of a resource is about. */
  readonly principal: Json | undefined;
  /** Whether it is about everyone but those. */
  readonly isNotPrincipal: boolean;
  readonly conditions: readonly JsonCondition[];
  readonly hasVariables: boolean;
  /** Why nobody can say what the statement means: it is not formed as IAM asks. */
  readonly malformed: string | undefined;
}

/** One key under one operator. */
export interface JsonCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Whose policy it is: a policy of a resource names principals, all others must not. */
export type PolicyOwner = "principal" | "resource";

/**
 * Reads the statements of a policy; one of anything may stand for a list of one. A statement that
 * IAM would refuse is kept and marked, because what would hold in its place is unknown.
 * Source: the IAM user guide, "Grammar of the IAM JSON policy language".
 */
export function statementsOf(
  { document }: PolicyInForce,
  owner: PolicyOwner,
): readonly JsonStatement[] {
  const { Version: version, Statement: statements, ...others } = document;
  const isKnown = version === undefined || version === "2012-10-17" || version === "2008-10-17";
  const stranger = Object.keys(others).find((key) => key !== "Id");
  const wrong = isKnown ? stranger && `${stranger} is no part of a policy` : "no such Version";
  if (statements === undefined) return [unreadable("#1", "the policy has no Statement")];
  return listOf(statements).map((json, index) => {
    if (!isObject(json)) return unreadable(`#${index + 1}`, "the statement is no object");
    const place = { name: nameOf(json, index), hasVariables: version === "2012-10-17" };
    const statement = readStatement(json);
    const malformed = wrong ?? firstMistake(json, statement, owner);
    return Object.assign(statement, place, { malformed });
  });
}

function unreadable(name: string, malformed: string): JsonStatement {
  return { name, hasVariables: false, ...readStatement({}), malformed };
}

function nameOf({ Sid: sid }: JsonObject, index: number): string {
  return typeof sid === "string" && sid !== "" ? sid : `#${index + 1}`;
}

function readStatement(json: JsonObject) {
  const { Principal: principal, NotPrincipal: notPrincipal } = json;
  return {
    effect: readEffect(json["Effect"]),
    action: readNamed(json, "Action") ?? { isNegated: false, values: [] },
    resource: readNamed(json, "Resource"),
    principal: principal ?? notPrincipal,
    isNotPrincipal: notPrincipal !== undefined,
    conditions: readConditions(json["Condition"]),
  };
}

function readEffect(json: Json | undefined): JsonStatement["effect"] {
  return json === "Allow" || json === "Deny" ? json : "unknown";
}

function readNamed(json: JsonObject, key: "Action" | "Resource"): Named | undefined {
  const [named, excepted] = [json[key], json[`Not${key}`]];
  const value = named ?? excepted;
  return value === undefined
    ? undefined
    : { isNegated: named === undefined, values: listOf(value).map(textIn) };
}

function readConditions(json: Json | undefined): readonly JsonCondition[] {
  return entriesOf(json).flatMap(([operator, keys]) =>
    entriesOf(keys).map(([key, values]) => ({ operator, key, values: listOf(values).map(textIn) })),
  );
}

const parts = new Set(
  "Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition".split(" "),
);

function firstMistake(json: JsonObject, { effect }: { effect: string }, owner: PolicyOwner) {
  const stranger = Object.keys(json).find((key) => !parts.has(key));
  if (stranger !== undefined) return `${stranger} is no part of a statement`;
  if (effect === "unknown") return "Effect is neither Allow nor Deny";
  if (!isEither(json, "Action")) return "it needs Action or NotAction, as text";
  const needsResource = owner === "principal" || "Resource" in json || "NotResource" in json;
  if (needsResource && !isEither(json, "Resource")) return "it needs Resource or NotResource";
  const namesOne = "Principal" in json !== "NotPrincipal" in json;
  const namesNone = !("Principal" in json) && !("NotPrincipal" in json);
  if (owner === "principal" && !namesNone) return "only policies of resources name principals";
  if (owner === "resource" && !namesOne) return "it needs Principal or NotPrincipal";
  return "Condition" in json ? conditionMistake(json["Condition"]) : undefined;
}

function isEither(json: JsonObject, key: "Action" | "Resource"): boolean {
  const [named, excepted] = [json[key], json[`Not${key}`]];
  if ((named === undefined) === (excepted === undefined)) return false;
  const values = listOf(named ?? excepted ?? []);
  return values.length > 0 && values.every((value) => typeof value === "string");
}

function conditionMistake(json: Json | undefined): string | undefined {
  const isWhole =
    json !== undefined &&
    isObject(json) &&
    Object.values(json).every((keys) => isObject(keys) && Object.values(keys).every(isScalarList));
  return isWhole ? undefined : "Condition is not a map of operators, keys and values";
}

function isScalarList(json: Json): boolean {
  return listOf(json).every((value) => ["string", "number", "boolean"].includes(typeof value));
}

/** One value, or all of a list. */
export function listOf(json: Json): readonly Json[] {
  return isList(json) ? json : [json];
}

function entriesOf(json: Json | undefined): readonly (readonly [string, Json])[] {
  return json !== undefined && isObject(json) ? Object.entries(json) : [];
}

/** Numbers and truth values may stand where IAM compares texts. */
function textIn(json: Json): string {
  return typeof json === "object" ? "" : String(json);
}
