import type { Evaluation, ResolvedPolicies } from "@rolecall/core";
import { code, prose } from "../support/markdown";

/** What comes of a request, as far as it can be known from a workspace. */
export interface Answer {
  readonly word: "Allowed" | "Denied" | "Undecided";
  /** Why, as Markdown that goes on after a colon and ends with a full stop. */
  readonly why: string;
}

/** What is attached beside the inline policy; what it holds is not in the workspace. */
export type Attached = Pick<
  ResolvedPolicies,
  "managedPolicyArns" | "customerManagedPolicies" | "permissionsBoundary"
>;

/**
 * What the inline policy says, and what the attached ones may make of it. An explicit denial is
 * final; everything else they may change, so it is said as what it is.
 */
export function answerTo(evaluation: Evaluation, attached: Attached): Answer {
  const { decision, possible } = evaluation;
  const because = prose(evaluation.because);
  if (decision === "denied-explicitly") return { word: "Denied", why: `${because}.` };
  const others = policiesIn(attached);
  if (!possible.includes("allowed")) return notAllowed(because, others);
  if (decision === "unknown") return { word: "Undecided", why: `${because}.` };
  if (attached.permissionsBoundary)
    return { word: "Undecided", why: `${because}, but ${bounded}.` };
  if (others.length === 0) return { word: "Allowed", why: `${because}.` };
  const unless = `unless it is denied by ${others.join(" or ")}, of which the contents are not known here`;
  return { word: "Allowed", why: `${because}, ${unless}.` };
}

const bounded =
  "the permissions boundary has to allow it as well, and its contents are not known here";

function notAllowed(because: string, others: readonly string[]): Answer {
  if (others.length === 0) return { word: "Denied", why: `${because}.` };
  const may = `${others.join(" or ")} may allow it, of which the contents are not known here`;
  return { word: "Undecided", why: `nothing that is written here allows it, but ${may}.` };
}

function policiesIn({ managedPolicyArns, customerManagedPolicies }: Attached): readonly string[] {
  return [
    ...managedPolicyArns.map((arn) => code(nameOfPolicy(arn))),
    ...customerManagedPolicies.map(({ path, name }) => code(`${path}${name}`)),
  ];
}

/** The path and the name of a managed policy, which its ARN ends with. */
export function nameOfPolicy(arn: string): string {
  return arn.replace(/^.*?:policy\//, "");
}
