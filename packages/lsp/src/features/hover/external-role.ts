import type { AwsDetails, ResolvedExternalAccount, ResolvedExternalRole } from "@rolecall/core";
import { bullets, code, counted, firstOf, paragraphs, prose } from "../support/markdown";
import { policyLines, sessionOf } from "../support/policies";
import type { Part } from "./part";

/** A role in an account outside the organization: who gets in, and what it allows. */
export const externalRole: Part = async ({ at, model, aws }) => {
  const [section, account, key] = at.path;
  const isRole = at.role === "key" && at.path.length === 3 && key === "roles";
  if (!isRole || section !== "externalAccounts") return undefined;
  const home = model.externalAccounts.find(({ name }) => name === account);
  const found = home?.roles.find(({ name }) => name === at.whole);
  return home && found && { markdown: describe(found, home, await aws()) };
};

function describe(
  role: ResolvedExternalRole,
  { id, hub, hubPermissionSets }: ResolvedExternalAccount,
  aws: AwsDetails,
): string {
  const who = role.principals.map((one) => code(`${one.kind}:${one.name}`));
  const sets = hubPermissionSets.filter(({ roles }) => roles.includes(role.name));
  return paragraphs(
    `**External role** ${code(role.name)} in ${code(id)} · sessions of ${sessionOf(role)}`,
    role.description === undefined ? undefined : prose(role.description),
    policyLines(role, aws) ?? "It grants nothing: it has no policy.",
    bullets([
      `${counted(who.length, "principal")}${who.length > 0 ? `: ${firstOf(who)}` : ""}`,
      hub && sets.length > 0
        ? `they pass through ${code(hub.account.name)} with ${firstOf(sets.map(({ name }) => code(name)))}`
        : undefined,
    ]),
  );
}
