import {
  type AwsDetails,
  type Grant,
  grantsOf,
  groupBy,
  loadAwsDetails,
  ssoSessionContext,
} from "@rolecall/core";
import type { ExplainParams } from "../../requests";
import type { View } from "../../workspace/view";
import { bullets, code, firstOf, paragraphs } from "../support/markdown";
import { placeOf } from "../support/origin-place";
import { type Asked, principalIn } from "./asked";
import { externalAnswers } from "./external-account";
import { keysOfRequest } from "./request-keys";
import { answerOf } from "./role";

/** Whether somebody may do something in an account, and why: a page of Markdown. */
export async function explanation(params: ExplainParams, view: View): Promise<string> {
  const principal = principalIn(params.principal);
  if (!principal) return `${code(params.principal)} is neither a group nor a user.`;
  const asked: Asked = { ...params, principal, view };
  const aws = await loadAwsDetails();
  const isExternal = view.compiled.model.externalAccounts.some(
    ({ name }) => name === asked.account,
  );
  const answers = isExternal ? externalAnswers(asked, aws) : ownAnswers(asked, aws);
  return `${paragraphs(
    `# May ${code(params.principal)} use ${code(params.action)} in ${code(params.account)}?`,
    `Resource: ${code(params.resource)}`,
    answers.length > 0 ? several(answers.length) : nothing(asked),
    ...answers,
    answers.length > 0 ? limits : undefined,
  )}\n`;
}

/** Each permission set is a role of its own, and people choose one of them when they sign in. */
function several(count: number): string | undefined {
  if (count === 1) return undefined;
  return "People choose one of these when they sign in, and what they allow does not add up.";
}

function nothing({ principal, account, view }: Asked): string {
  const { groups, users, accounts } = view.compiled.model;
  const known = principal.kind === "group" ? groups : users;
  const who = code(`${principal.kind}:${principal.name}`);
  if (!known.some(({ key }) => key === principal.name)) {
    return `**Denied**: the workspace has no ${who}.`;
  }
  if (!accounts.some(({ name, id }) => name === account || id === account)) {
    return `**Denied**: the workspace has no account ${code(account)}.`;
  }
  const groupsElsewhere =
    principal.kind === "user" ? " Groups that others make it a member of are not known here." : "";
  return `**Denied**: nothing in the workspace lets ${who} into ${code(account)}.${groupsElsewhere}`;
}

function ownAnswers(asked: Asked, aws: AwsDetails): readonly string[] {
  const { principal, account, view } = asked;
  const grants = grantsOf(view.compiled.model, { principal, account });
  return [...groupBy(grants, ({ permissionSet }) => permissionSet)].map(([name, of]) =>
    paragraphs(`## ${code(name)}`, grantedBy(of, view), answerIn(name, of, { asked, aws })),
  );
}

/** Where it is written that somebody has it, and by which group. */
function grantedBy(grants: readonly Grant[], view: View): string | undefined {
  const lines = grants.map(({ principal, origins }) => {
    const places = origins.map((origin) => placeOf(origin, view)).join(", ");
    return `to ${code(`${principal.kind}:${principal.name}`)} by ${places}`;
  });
  const list = bullets(lines);
  return list && paragraphs("Given", list);
}

interface In {
  readonly asked: Asked;
  readonly aws: AwsDetails;
}

function answerIn(name: string, [grant]: readonly Grant[], { asked, aws }: In): string {
  const { permissionSets, instance, users } = asked.view.compiled.model;
  const set = permissionSets.find((one) => one.name === name);
  const way = wayOut(name, asked.view);
  if (way !== undefined || !set) return way ?? "This permission set is not in the workspace.";
  const { principal } = asked;
  const user = principal.kind === "user" && users.find(({ key }) => key === principal.name);
  const context = ssoSessionContext({
    account: grant?.account.id,
    permissionSet: name,
    region: instance?.region,
    partition: instance?.partition,
    ...(user && { userName: user.userName }),
    request: keysOfRequest(asked),
  });
  return answerOf(set, asked, { aws, context });
}

/** What is said of a permission set that only leads to roles of an account outside the organization. */
function wayOut(name: string, { compiled }: View): string | undefined {
  const ways = compiled.model.externalAccounts.flatMap((account) =>
    account.hubPermissionSets
      .filter((set) => set.name === name)
      .map(({ roles }) => ({ account: account.name, roles })),
  );
  const [first] = ways;
  if (!first) return undefined;
  const roles = firstOf(first.roles.map(code));
  return `Made for the external account ${code(first.account)}: it lets people change into ${roles} there, and do nothing else.`;
}

const limits =
  "Not seen here: what AWS's managed policies and those of the account hold, service control policies, policies of the resource, and what only the request itself tells, such as its address.";
