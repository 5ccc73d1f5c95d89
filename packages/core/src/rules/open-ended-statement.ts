import type { PolicyStatement } from "../language/policy-statement";
import type { Span } from "../text/span";
import type { Rule } from "./rule";
import { ofEachInlinePolicy } from "./support/each-policy";
import { allActionsIn, allowsAlways, isOnEverything } from "./support/statement-reach";

/** A statement of an inline policy allows everything but a few exceptions. */
export const openEndedStatement: Rule = {
  code: "open-ended-statement",
  level: "warning",
  isAdvice: true,
  check: ofEachInlinePolicy((report, { statements }) => {
    for (const statement of statements) {
      const exceptions = exceptionsOf(statement);
      if (!exceptions) continue;
      report(exceptions.span, {
        message: `this statement allows everything but what ${exceptions.element} names`,
        cure: `name what is allowed with ${exceptions.opposite} instead`,
        note: exceptions.note,
      });
    }
  }),
};

interface Exceptions {
  readonly element: "NotAction" | "NotResource";
  readonly opposite: "Action" | "Resource";
  readonly span: Span;
  readonly note: string;
}

/** What a statement leaves out where it allows all else. */
function exceptionsOf(statement: PolicyStatement): Exceptions | undefined {
  const { NotAction, NotResource } = statement;
  if (!allowsAlways(statement)) return undefined;
  if (NotAction && (NotResource || isOnEverything(statement))) {
    const note = "it also allows all of every service that AWS adds later";
    return { element: "NotAction", opposite: "Action", span: NotAction.span, note };
  }
  if (!NotResource || !allActionsIn(statement)) return undefined;
  const note = "it also allows every action on all that is made later";
  return { element: "NotResource", opposite: "Resource", span: NotResource.span, note };
}
