import type { ResolvedExternalAccount, ResolvedModel } from "@rolecall/core";
import { externalStack } from "../plan/stack-names";
import { nameOf } from "../terraform/name";
import { chainLines } from "./role-chaining";
import { code } from "./markdown";
import type { PageWriter } from "./page";
import { samlLines } from "./saml";

/** How people come to the roles of each external account, and what has to be done by hand for it. */
export const runbooks: PageWriter = (model) =>
  model.externalAccounts.map((account) => ({
    path: `runbooks/${nameOf(account.name)}.md`,
    text: `${linesOf(account, model).join("\n")}\n`,
  }));

function linesOf(account: ResolvedExternalAccount, model: ResolvedModel): readonly string[] {
  const { name, id, origin, strategy } = account;
  return [
    `# The external account ${code(name)}`,
    "",
    `The account ${id} is outside the organization. This page is made from ${code(origin.span.file)}, ${code(origin.object)}; it is written anew by each \`rolecall app\`.`,
    "",
    ...(strategy === "saml" ? samlLines(account, model) : chainLines(account, model)),
    ...deployLines(account),
  ];
}

function deployLines({ name, id, deployWith }: ResolvedExternalAccount): readonly string[] {
  const stack = code(externalStack(name));
  const { profile, roleArn } = deployWith ?? {};
  const named = [
    ...(profile === undefined ? [] : [`the profile ${code(profile)}`]),
    ...(roleArn === undefined ? [] : [`the role ${code(roleArn)}`]),
  ];
  const credentials = named.join(" and ") || "the credentials of the environment";
  return [
    "## Deployment",
    "",
    `The roles are in the stack ${stack}. Terraform works there with ${credentials}, and refuses any account but ${id}.`,
    "",
    `To give the account up, run \`cdktf destroy\` for ${stack} first, and delete it from the workspace afterwards. The other way round there is no stack left that could delete the roles.`,
  ];
}
