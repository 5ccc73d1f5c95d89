import type { Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";
import { allowsAlways, isOnEverything } from "./support/statement-reach";

/**
 * Services that all others rest upon, and what their wildcards let people do. Those of IAM and IAM
 * Identity Center are not here: they are ways to gain other permissions, which is a rule by itself.
 */
const dangers: ReadonlyMap<string, string> = new Map([
  ["kms", "delete keys, and with them whatever they encrypt"],
  ["organizations", "close accounts and detach the policies that bind them"],
  ["secretsmanager", "read, change and delete every secret"],
  ["sts", "assume every role that trusts the account"],
]);

/** A statement of an inline policy allows all of a service that others rest upon. */
export const wholeService: Rule = {
  code: "whole-service",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const statements = inlinePoliciesOf(model).flatMap((policy) => policy.statements);
    const broad = statements.filter((one) => allowsAlways(one) && isOnEverything(one));
    for (const { value, span } of broad.flatMap(({ Action }) => Action?.items ?? [])) {
      const danger = dangerOf(value);
      if (danger === undefined) continue;
      report(span, {
        message: `${value} on every resource lets people ${danger}`,
        cure: "name the actions that are needed, or the resources that they are for",
        note: "the wildcard also allows what AWS adds to the service later",
      });
    }
  },
};

function dangerOf(action: string): string | undefined {
  const [service = "", name = ""] = action.toLowerCase().split(":");
  return /^\*+$/.test(name) ? dangers.get(service) : undefined;
}
