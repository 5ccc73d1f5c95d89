import type { PolicyStatement } from "../language/policy-statement";
import type { Rule } from "./rule";
import { ofEachInlinePolicy } from "./support/each-policy";
import { covers, reachesAll } from "./support/resource-reach";
import { allowsAlways, despiteConditions, isOnEverything } from "./support/statement-reach";

/**
 * Services that all others rest upon, and what their wildcards let people do. Those of IAM and IAM
 * Identity Center are not here: they are ways to gain other permissions, which is a rule by itself.
 */
const dangers: ReadonlyMap<string, Danger> = new Map([
  ["kms", { can: "delete keys, and with them whatever they encrypt", target: "kms:key/*" }],
  ["organizations", { can: "close accounts and detach the policies that bind them" }],
  [
    "secretsmanager",
    { can: "read, change and delete every secret", target: "secretsmanager:secret:*" },
  ],
  ["sts", { can: "assume every role that trusts the account", target: "iam:role/*" }],
]);

interface Danger {
  /** Completes "lets people …". */
  readonly can: string;
  /** What it takes to do that: the service and the end of the ARN; nothing if it takes `*`. */
  readonly target?: string;
}

/** A statement of an inline policy allows all of a service that others rest upon. */
export const wholeService: Rule = {
  code: "whole-service",
  level: "warning",
  isAdvice: true,
  check: ofEachInlinePolicy((report, { statements }) => {
    for (const statement of statements.filter(allowsAlways)) {
      for (const { value, span } of statement.Action?.items ?? []) {
        const danger = dangerOf(value);
        if (!danger || !reachesAll(statement, value, danger.target)) continue;
        const where = whereIn(statement, danger);
        report(span, {
          message: `${value} on ${where} lets people ${danger.can}${despiteConditions(statement)}`,
          cure: "name the actions that are needed, or the resources that they are for",
          note: "the wildcard also allows what AWS adds to the service later",
        });
      }
    }
  }),
};

/** A name that is nothing but wildcards means every action. */
function dangerOf(action: string): Danger | undefined {
  const [service = "", name = ""] = action.toLowerCase().split(":");
  return /^\?*\*[*?]*$/.test(name) ? dangers.get(service) : undefined;
}

function whereIn(statement: PolicyStatement, { target = "*" }: Danger): string {
  if (isOnEverything(statement)) return "every resource";
  const item = statement.Resource?.items.find(({ value }) => covers(value, target));
  return item?.value ?? "all but what NotResource names";
}
