import {
  type AwsDetails,
  evaluateRequest,
  type RequestContext,
  type ResolvedPolicies,
} from "@rolecall/core";
import { bullets, link, paragraphs, prose } from "../support/markdown";
import type { Asked } from "./asked";
import { decisiveStatements } from "./statements";
import { answerTo, nameOfPolicy } from "./verdict";

/** What one permission set, or one role of an external account, makes of a request: Markdown. */
export function answerOf(
  policies: ResolvedPolicies,
  { action, resource }: Pick<Asked, "action" | "resource">,
  { aws, context }: { readonly aws: AwsDetails; readonly context: RequestContext },
): string {
  const { inlinePolicy } = policies;
  const identity = inlinePolicy ? [{ name: "inline", document: inlinePolicy }] : [];
  const evaluation = evaluateRequest({ identity }, { action, resource, context });
  const { word, why } = answerTo(evaluation, policies);
  return paragraphs(
    `**${word}**: ${why}`,
    decisiveStatements(evaluation),
    managed(policies.managedPolicyArns, aws),
  );
}

/** What AWS says of its own policies, and where their contents can be read. */
function managed(arns: readonly string[], aws: AwsDetails): string | undefined {
  const known = arns.map((arn) => {
    const name = nameOfPolicy(arn);
    const details = aws.managedPolicy(name);
    return details && `${link(name, details.page)}: ${prose(details.description)}`;
  });
  const list = bullets(known);
  return list && paragraphs("Attached, to be read at AWS:", list);
}
