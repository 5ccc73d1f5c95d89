import { grantsByPrincipal, type ResolvedGroup, type ResolvedModel } from "@rolecall/core";
import { bullets, code, counted, firstOf, paragraphs, prose } from "../support/markdown";
import { meantAt } from "../support/meant";
import { reachOf } from "../support/reach";
import { usagesOf } from "../support/usage";
import type { Part } from "./part";

/** A group: who is in it, where it comes from, and what its members reach. */
export const group: Part = ({ at, model, place }) => {
  const meant = meantAt(at);
  if (meant?.kind !== "group") return undefined;
  const found = model.groups.find(({ key }) => key === meant.name);
  if (!found) return undefined;
  const principal = `group:${found.key}`;
  const grants = grantsByPrincipal(model).get(principal) ?? [];
  const patterns = usagesOf(place.view).ofPrincipal.get(principal) ?? [];
  return { markdown: paragraphs(describe(found, model), reachOf(grants, patterns)) };
};

function describe(found: ResolvedGroup, model: ResolvedModel): string {
  const { key, displayName, description, isExternal } = found;
  return paragraphs(
    `**Group** ${code(key)}${displayName === key ? "" : ` · ${prose(displayName)}`}`,
    description === undefined ? undefined : prose(description),
    bullets([
      isExternal ? `comes from ${sourceOf(model)}, which alone knows its members` : undefined,
      isExternal ? undefined : membersOf(found),
    ]),
  );
}

function membersOf({ members }: ResolvedGroup): string {
  const shown = members.length > 0 ? `: ${firstOf(members.map(code))}` : "";
  return `${counted(members.length, "member")}${shown}`;
}

const sources = {
  "identity-center": "outside this workspace",
  "active-directory": "Active Directory",
  "external-idp": "the identity provider",
} as const;

function sourceOf({ instance }: ResolvedModel): string {
  return instance.identitySource ? sources[instance.identitySource] : "outside this workspace";
}
