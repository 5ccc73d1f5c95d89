import { actionsDay, hasAction, isService } from "../aws/actions";
import { nearestAction } from "../aws/nearest-action";
import { isRetired } from "../aws/retired-services";
import type { Wording } from "../diagnostics/diagnostic";
import { replacingBy } from "../diagnostics/fix";
import type { PolicyStatement } from "../language/policy-statement";
import type { Text } from "../spec";
import { isGlob } from "../text/glob";
import { remember } from "../text/remember";
import type { Rule } from "./rule";
import { type InlinePolicy, inlinePoliciesOf } from "./support/inline-policies";
import { meantOr, suggestions } from "./support/suggestions";

/** A policy names an action that AWS does not have, or a service that it does not have. */
export const unknownAction: Rule = {
  code: "unknown-action",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const nearest = suggestions((action) => nearestAction(...partsOf(action)));
    for (const { action, message } of inlinePoliciesOf(model).flatMap((one) => unknownIn(one))) {
      report(action.span, wordingOf(action, message, nearest(action.value)));
    }
  },
};

interface UnknownAction {
  readonly action: Text;
  readonly message: string;
}

const unknownIn = remember(({ statements }: InlinePolicy): readonly UnknownAction[] =>
  statements.flatMap(actionsIn).flatMap((action) => {
    const message = problemWith(action.value);
    return message === undefined ? [] : [{ action, message }];
  }),
);

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

function wordingOf(
  { span, value }: Text,
  message: string,
  suggestion: string | undefined,
): Wording {
  return {
    message,
    cure: meantOr(suggestion, "correct it by the Service Authorization Reference, or delete it"),
    fixes: replacingBy(span, value, suggestion),
    note: `IAM takes it all the same, and it stands for nothing; the list is that of ${actionsDay}`,
  };
}
