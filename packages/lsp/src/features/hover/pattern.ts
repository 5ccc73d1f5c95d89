import type { AccessFile, Pattern } from "@rolecall/core";
import { namesIn } from "../support/accounts";
import { expiryOf } from "../support/day";
import { bullets, code, counted, firstOf, paragraphs, prose } from "../support/markdown";
import { meantAt } from "../support/meant";
import { patternAccounts } from "../support/pattern-accounts";
import { usagesOf } from "../support/usage";
import type { Part } from "./part";
import type { View } from "../../workspace/view";

/** A pattern: whom it lets in with what and where, and how many assignments that makes. */
export const pattern: Part = ({ at, written, place }) => {
  const meant = meantAt(at);
  const found = meant?.kind === "pattern" ? patternNamed(meant.name, written) : undefined;
  return meant && found && { markdown: describe(meant.name, found, place.view) };
};

/** What a pattern says, by its name. */
export function patternNamed(name: string, { patterns }: AccessFile): Pattern | undefined {
  return patterns?.entries.find(({ key }) => key.value === name)?.value;
}

function describe(name: string, found: Pattern, view: View): string {
  const { description, expires, ticket } = found;
  return paragraphs(
    `**Pattern** ${code(name)}`,
    description && prose(description.value),
    sumOf(name, view),
    bullets([
      ...factorsOf(name, view),
      ...accountsOf(found, view),
      expires && expiryOf(expires.value, view.today),
      ticket && `asked for in ${prose(ticket.value)}`,
    ]),
  );
}

function accountsOf(found: Pattern, view: View): readonly (string | undefined)[] {
  const { active, inactive } = patternAccounts(found, view);
  return [
    `accounts: ${active.length > 0 ? namesIn(active) : "none"}`,
    inactive.length > 0 ? `not active, so without access: ${namesIn(inactive)}` : undefined,
  ];
}

function sumOf(name: string, view: View): string {
  const usage = usagesOf(view).byName.get(name);
  if (!usage) return "It grants nothing.";
  const { principals, permissionSets, accounts, assignments } = usage;
  const factors = [
    counted(principals.size, "principal"),
    counted(permissionSets.size, "permission set"),
    counted(accounts.length, "account"),
  ];
  const product = principals.size * permissionSets.size * accounts.length;
  const made = counted(assignments, "assignment");
  return product === assignments
    ? `${factors.join(" × ")} = ${made}`
    : `${made}: ${factors.join(", ")}`;
}

function factorsOf(name: string, view: View): readonly string[] {
  const usage = usagesOf(view).byName.get(name);
  if (!usage) return [];
  return [
    `principals: ${firstOf([...usage.principals].map(code))}`,
    `permission sets: ${firstOf([...usage.permissionSets].map(code))}`,
  ];
}
