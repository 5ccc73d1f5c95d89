import type { ResolvedExternalAccount } from "@rolecall/core";
import { bullets, code, counted, firstOf, paragraphs } from "../support/markdown";
import { meantAt } from "../support/meant";
import type { Part } from "./part";

/** An account outside the organization: how people get there, and who. */
export const externalAccount: Part = ({ at, model }) => {
  const meant = meantAt(at);
  if (meant?.kind !== "external-account") return undefined;
  const found = model.externalAccounts.find(({ name }) => name === meant.name);
  return found && { markdown: describe(found) };
};

function describe({ name, id, strategy, hub, roles }: ResolvedExternalAccount): string {
  const way =
    strategy === "saml"
      ? "people sign in by an application of the portal for each role"
      : `people change into its roles from ${hub ? code(hub.account.name) : "a hub"}`;
  return paragraphs(
    `**External account** ${code(name)} · ${code(id)}`,
    bullets([
      `${code(strategy)}: ${way}`,
      ...roles.map((role) => {
        const who = role.principals.map((one) => code(`${one.kind}:${one.name}`));
        return `role ${code(role.name)}: ${who.length > 0 ? firstOf(who, 5) : counted(0, "principal")}`;
      }),
    ]),
  );
}
