import { grantsByPrincipal, matchesGlob, principalKey, variablesIn } from "@rolecall/core";
import { asGlob } from "../support/targets";
import { type Refusal, refuse } from "./refusal";
import { type RenameRequest, theThing } from "./request";

type Named = Omit<RenameRequest, "to">;

/** A principal whose variables are filled in for each grant, and the pattern that names it. */
interface Template {
  readonly pattern: string;
  readonly kind: "group" | "user";
  readonly name: string;
  readonly permissionSets: readonly string[];
}

/**
 * Refuses what a principal of a pattern means by variables of the grant: the text has no name in it
 * that could be edited, and the access would be somebody else's, or nobody's.
 */
export function templateMeaning(named: Named): Refusal | undefined {
  const template = templatesIn(named).find((one) => means(one, named));
  if (!template) return undefined;
  const { pattern, kind, name } = template;
  return refuse(
    `${theThing(named)} is also meant by "${kind}:${name}" in the pattern "${pattern}"`,
    "write out there who is meant first",
  );
}

function templatesIn({ view }: Named): readonly Template[] {
  const patterns = view.compiled.workspace.model.patterns?.entries ?? [];
  return patterns.flatMap(({ key, value }) =>
    value.variants.flatMap(({ principals, permissionSets }) =>
      (principals?.items ?? [])
        .filter(({ isTemplate }) => isTemplate)
        .map(({ kind, name }) => ({
          pattern: key.value,
          kind,
          name,
          permissionSets: (permissionSets?.items ?? []).map((set) => set.value),
        })),
    ),
  );
}

function means(template: Template, named: Named): boolean {
  const { kind, from } = named;
  const variables = variablesIn(template.name);
  if (kind === "permission-set") {
    return variables.includes("permissionSet") && template.permissionSets.includes(from);
  }
  if (kind === "account") return variables.includes("account.name") && reaches(template, named);
  if (kind === "account-id") return variables.includes("account.id") && reaches(template, named);
  return (
    kind === template.kind && matchesGlob(asGlob(template.name), from) && grants(template, named)
  );
}

/** Whether the pattern grants something to the principal. */
function grants({ pattern }: Template, { view, kind, from }: Named): boolean {
  if (kind !== "group" && kind !== "user") return false;
  const own = grantsByPrincipal(view.compiled.model).get(principalKey({ kind, name: from })) ?? [];
  return own.some(({ origins }) => origins.some(({ object }) => object === `patterns.${pattern}`));
}

/** Whether the pattern grants something in the account. */
function reaches({ pattern }: Template, { view, from }: Named): boolean {
  return view.compiled.model.grants.some(
    ({ account, origins }) =>
      (account.name === from || account.id === from) &&
      origins.some(({ object }) => object === `patterns.${pattern}`),
  );
}
