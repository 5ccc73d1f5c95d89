import { actionsDay, hasAction, isService } from "../aws/actions";
import { nearestAction } from "../aws/nearest-action";
import { isRetired } from "../aws/retired-services";
import type { Wording } from "../diagnostics/diagnostic";
import type { PolicyStatement } from "../language/policy-statement";
import type { Text } from "../spec";
import { isGlob } from "../text/glob";
import type { Rule } from "./rule";
import { inlinePoliciesOf } from "./support/inline-policies";
import { meantOr, suggestions } from "./support/suggestions";

/** A policy names an action that AWS does not have, or a service that it does not have. */
export const unknownAction: Rule = {
  code: "unknown-action",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const nearest = suggestions((action) => nearestAction(...partsOf(action)));
    for (const { statements } of inlinePoliciesOf(model)) {
      for (const { value, span } of statements.flatMap(actionsIn)) {
        const message = problemWith(value);
        if (message !== undefined) report(span, wordingOf(message, nearest(value)));
      }
    }
  },
};

function actionsIn({ Action, NotAction }: PolicyStatement): readonly Text[] {
  return [Action, NotAction].flatMap((actions) => actions?.items ?? []);
}

function problemWith(action: string): string | undefined {
  const [service, name] = partsOf(action);
  if (service === "*" || isRetired(service)) return undefined;
  if (!isService(service)) return `there is no service "${service}"`;
  if (hasAction(service, name)) return undefined;
  return isGlob(name) ? `no action matches "${action}"` : `there is no action "${action}"`;
}

/** The prefix of the service, and what stands after it. */
function partsOf(action: string): readonly [service: string, name: string] {
  const [service = "", name = ""] = action.split(":", 2);
  return [service, name];
}

function wordingOf(message: string, suggestion: string | undefined): Wording {
  return {
    message,
    cure: meantOr(suggestion, "correct it by the Service Authorization Reference, or delete it"),
    note: `IAM takes it all the same, and it stands for nothing; the list is that of ${actionsDay}`,
  };
}
