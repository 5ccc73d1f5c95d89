import { bullets, code, link, paragraphs, prose } from "../support/markdown";
import { policyNameOf } from "../support/policies";
import { lastKeyOf, type Part } from "./part";

/** An AWS managed policy: what it is for, and the page with its document. */
export const managedPolicy: Part = async ({ at, model, aws }) => {
  if (at.role !== "value" || !/^managedPolic(y|ies)$/.test(lastKeyOf(at) ?? "")) return undefined;
  const found = (await aws()).managedPolicy(policyNameOf(at.whole));
  if (!found) return undefined;
  const { policy, description, page } = found;
  const arn = `arn:${model.instance.partition}:iam::aws:policy/${policy}`;
  return {
    markdown: paragraphs(
      `**AWS managed policy** ${code(policy)}`,
      description === "" ? undefined : prose(description),
      bullets([code(arn)]),
      link("AWS Managed Policy Reference", page),
    ),
  };
};
