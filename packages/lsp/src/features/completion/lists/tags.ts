import type { ResolvedModel } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { View } from "../../../workspace/view";
import { counted } from "../../support/markdown";
import type { Asked, Provider, Suggestion } from "../suggestion";

/** How often each value of each key of a tag occurs. */
type Tags = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The keys of tags that accounts carry. */
export const accountTagKeys: Provider = ({ place }) => keysOf(ofAccounts(place.view), "account");

/** The values that accounts have for a tag. */
export const accountTagValues: Provider = (asked) => valuesOf(ofAccounts, asked, "account");

/** The keys of tags that are set here. */
export const tagKeys: Provider = ({ place }) => keysOf(ofObjects(place.view), "place");

/** The values that are set here for a tag. */
export const tagValues: Provider = (asked) => valuesOf(ofObjects, asked, "place");

const ofAccounts = remembered(({ accounts }) => accounts.map(({ tags }) => tags));

const ofObjects = remembered(({ permissionSets, externalAccounts, tags }) => [
  tags,
  ...permissionSets.map((set) => set.tags),
  ...externalAccounts.flatMap((account) => [
    account.tags,
    ...account.roles.map((role) => role.tags),
  ]),
]);

function keysOf(tags: Tags, noun: string): readonly Suggestion[] {
  return [...tags].map(([key, values]) => {
    const all = [...values.values()].reduce((sum, one) => sum + one, 0);
    return { label: key, kind: CompletionItemKind.Property, detail: counted(all, noun) };
  });
}

/** The key is the last that leads to a value, whether it is one or an item of a list. */
function valuesOf(
  tagsOf: (view: View) => Tags,
  { place, path }: Asked,
  noun: string,
): readonly Suggestion[] {
  const key = path.findLast((step) => typeof step === "string");
  const values = [...(tagsOf(place.view).get(String(key)) ?? [])];
  return values.map(([value, times]) => ({
    label: value,
    kind: CompletionItemKind.Value,
    detail: counted(times, noun),
  }));
}

type TagSets = (model: ResolvedModel) => readonly ReadonlyMap<string, string>[];

function remembered(sets: TagSets): (view: View) => Tags {
  const known = new WeakMap<View, Tags>();
  return (view) => {
    const tags = known.get(view) ?? count(sets(view.compiled.model));
    known.set(view, tags);
    return tags;
  };
}

function count(sets: readonly ReadonlyMap<string, string>[]): Tags {
  const tags = new Map<string, Map<string, number>>();
  for (const [key, value] of sets.flatMap((set) => [...set])) {
    const values = tags.get(key) ?? new Map<string, number>();
    tags.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }
  return tags;
}
