import { grantsOf, type ResolvedModel, type ResolvedUser } from "@rolecall/core";
import { bullets, code, counted, firstOf, paragraphs, prose } from "../support/markdown";
import { meantAt } from "../support/meant";
import { reachOf } from "../support/reach";
import { usagesOf } from "../support/usage";
import type { Part } from "./part";

/** A person: the groups they are in, and what they reach by themselves and by those groups. */
export const user: Part = ({ at, model, place }) => {
  const meant = meantAt(at);
  if (meant?.kind !== "user") return undefined;
  const found = model.users.find(({ key }) => key === meant.name);
  if (!found) return undefined;
  const groups = groupsOf(found, model);
  const grants = grantsOf(model, { principal: { kind: "user", name: found.key } });
  const usages = usagesOf(place.view).ofPrincipal;
  const names = [`user:${found.key}`, ...groups.map((name) => `group:${name}`)];
  const patterns = [...new Set(names.flatMap((name) => usages.get(name) ?? []))];
  return { markdown: paragraphs(describe(found, groups), reachOf(grants, patterns)) };
};

function groupsOf({ key }: ResolvedUser, { groups }: ResolvedModel): readonly string[] {
  return groups.filter(({ members }) => members.includes(key)).map((group) => group.key);
}

function describe({ key, userName, profile }: ResolvedUser, groups: readonly string[]): string {
  const called = profile ? ` · ${prose(profile.displayName)}` : "";
  return paragraphs(
    `**User** ${code(key)}${called}`,
    bullets([
      userName === key ? undefined : `signs in as ${code(userName)}`,
      profile ? undefined : "comes from outside this workspace, and is only looked up",
      groups.length > 0
        ? `in ${counted(groups.length, "group")}: ${firstOf(groups.map(code))}`
        : "in no group of this workspace",
    ]),
  );
}
