import { addingKey, leavingBlank } from "../diagnostics/fix";
import {
  choice,
  formed,
  type JsonSchema,
  type ModelOf,
  object,
  type ObjectModel,
  offering,
  oneOrMore,
  optional,
  type Place,
  required,
  text,
} from "../spec";
import { policyCondition } from "./policy-condition";
import { policyResource } from "./policy-resource";

/** IAM takes an empty one too, and older tools write it. */
const sid = formed(/^[A-Za-z0-9]*$/, {
  wrong: "cannot be a Sid",
  cure: "use letters and digits only",
});

/** Wildcards may stand in the name; only `*` alone stands for every service. */
const action = formed(/^(\*|\*:\*|[A-Za-z0-9-]+:[\w*?-]+)$/, {
  code: "invalid-action",
  wrong: "is not an action",
  cure: (value) => `write ${meantAction(value) ?? "SERVICE:NAME such as s3:GetObject"}`,
  meant: meantAction,
  advice: 'write SERVICE:NAME such as s3:GetObject, or "*"',
  note: "IAM refuses a policy with an action that names no service",
});

function meantAction(value: string): string | undefined {
  const [, service, name] = /^([a-z0-9-]+)(?: *[./:] *| +)([A-Z]\w*\*?)$/.exec(value) ?? [];
  return service === undefined ? undefined : `${service}:${name}`;
}

const actions = oneOrMore(offering(text(action), { list: "actions" }));
const resources = oneOrMore(
  offering(text(policyResource), { list: "resources" }, { list: "policy-variables" }),
);

const fields = {
  Sid: optional(text(sid), "A name for the statement, unique in its policy."),
  Effect: required(choice("Allow", "Deny"), "Whether the statement allows or denies."),
  Action: optional(actions, "What may be done or may not."),
  NotAction: optional(actions, "In place of `Action`: everything but these."),
  Resource: optional(resources, "What it may be done to."),
  NotResource: optional(resources, "In place of `Resource`: everything but these."),
  Condition: optional(policyCondition, "What has to hold besides."),
};

const pairs = [
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
] as const;

const whoeverHasIt =
  "a policy of a permission set is about whoever has the permission set; only the policies of resources and roles name principals";

/** One statement of a policy. */
export const policyStatement = object("statement", fields, {
  check: requireOneOfEach,
  starts: ["Action", "Resource"],
  oneOf: pairs,
  example: "{ Effect: Allow, Action: …, Resource: … }",
  foreign: new Map([
    ["Principal", whoeverHasIt],
    ["NotPrincipal", whoeverHasIt],
  ]),
  keywords: {
    allOf: pairs.map((names): JsonSchema => ({
      anyOf: names.map((name) => ({ required: [name] })),
    })),
  },
});

/** What a workspace says in a statement. */
export type PolicyStatement = ModelOf<typeof policyStatement>;

function requireOneOfEach(model: ObjectModel<typeof fields>, { reading, owner }: Place): void {
  for (const [name, opposite] of pairs) {
    const [first, second] = [model.given.get(name), model.given.get(opposite)];
    if (model[name] && model[opposite] && first && second) {
      reading.problem("conflicting-value", second, {
        message: `a statement has ${name} or ${opposite}, and this one both`,
        cure: "keep one of the two",
        related: [{ message: `${name} is here`, span: first }],
      });
    }
    if (first || second) continue;
    reading.problem("missing-key", owner.span, {
      message: `this statement has neither ${name} nor ${opposite}`,
      cure: `add "${name}:"`,
      note: '"*" stands for everything',
      fixes: [leavingBlank(addingKey(owner.span, name, '"…"'))],
    });
  }
}
