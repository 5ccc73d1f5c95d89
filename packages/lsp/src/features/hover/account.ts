import { grantsByAccount, type ResolvedAccount, type ResolvedModel } from "@rolecall/core";
import { grantsByWho } from "../support/grants";
import { bullets, code, counted, firstOf, paragraphs } from "../support/markdown";
import { meantAt } from "../support/meant";
import type { Part } from "./part";

/** An account of the organization: what it is, and who gets in. */
export const account: Part = ({ at, model }) => {
  const meant = meantAt(at);
  const found = model.accounts.find(
    ({ name, id }) =>
      (meant?.kind === "account" && meant.name === name) ||
      (meant?.kind === "account-id" && meant.name === id),
  );
  return found && { markdown: describe(found, model) };
};

function describe(found: ResolvedAccount, model: ResolvedModel): string {
  const grants = grantsByAccount(model).get(found.id) ?? [];
  const principals = new Set(grants.map(({ principal }) => `${principal.kind}:${principal.name}`));
  return paragraphs(
    `**Account** ${code(found.name)} · ${code(found.id)}`,
    bullets(factsOf(found, model)),
    grants.length === 0
      ? "Nobody gets in."
      : `${counted(principals.size, "principal")}, ${counted(grants.length, "assignment")}:`,
    grantsByWho(grants),
  );
}

function factsOf(found: ResolvedAccount, { instance }: ResolvedModel) {
  const { id, unit, tags, isActive } = found;
  const tagged = [...tags].map(([key, value]) => code(`${key}=${value}`));
  return [
    unit === undefined ? "directly under the root" : `unit ${code(unit)}`,
    tagged.length > 0 ? `tags ${firstOf(tagged)}` : undefined,
    id === instance.managementAccount
      ? "the management account, which patterns reach only on purpose"
      : undefined,
    isActive ? undefined : "not active, so nobody gets access",
  ];
}
