import type {
  AwsDetails,
  RequestContext,
  ResolvedGroup,
  ResolvedExternalRole,
} from "@rolecall/core";
import { code, paragraphs } from "../support/markdown";
import { placeOf } from "../support/origin-place";
import type { Asked } from "./asked";
import { keysOfRequest } from "./request-keys";
import { answerOf } from "./role";

/** What each role of an external account that lets somebody in makes of a request. */
export function externalAnswers(asked: Asked, aws: AwsDetails): readonly string[] {
  const { externalAccounts, groups } = asked.view.compiled.model;
  const account = externalAccounts.find(({ name }) => name === asked.account);
  if (!account) return [];
  const context = contextIn(account.id, asked);
  const meant = account.roles.filter((role) => letsIn(role, asked, groups));
  return meant.map((role) =>
    paragraphs(
      `## ${code(role.name)}`,
      `Given by ${placeOf(role.origin, asked.view)}`,
      answerOf(role, asked, { aws, context }),
    ),
  );
}

function letsIn(
  { principals }: ResolvedExternalRole,
  { principal }: Asked,
  groups: readonly ResolvedGroup[],
): boolean {
  const joined = groups.filter(
    ({ key, members }) =>
      (principal.kind === "group" && key === principal.name) ||
      (principal.kind === "user" && members.includes(principal.name)),
  );
  return principals.some(({ kind, name }) =>
    kind === "group"
      ? joined.some(({ key }) => key === name)
      : kind === principal.kind && name === principal.name,
  );
}

/** Of who asks, only the account is certain, and that it is the session of a role. */
function contextIn(account: string, asked: Asked): RequestContext {
  const session = {
    "aws:PrincipalAccount": account,
    "aws:PrincipalType": "AssumedRole",
    "aws:PrincipalIsAWSService": "false",
    "aws:username": null,
  };
  return { keys: { ...session, ...keysOfRequest(asked) }, others: "unknown" };
}
