import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Form, Offer, OfferedList } from "../spec";
import { accessFile } from "./access-file";

/** What each place of the language may be chosen from: one line for each key that has a value. */
function offersOf(form: Form, path: string, seen: ReadonlySet<unknown>): readonly string[] {
  const { fields, entries, items, offers } = form.outline();
  if (fields && seen.has(fields)) return [`${path}  as above`];
  const inside = new Set([...seen, fields]);
  if (items && !fields) {
    return offersOf(items, `${path}[]`, inside);
  }
  const own = [...(fields ?? [])].flatMap(([key, { kind }]) =>
    offersOf(kind, path === "" ? key : `${path}.${key}`, inside),
  );
  const keys = entries ? [`${path}.KEY  ${described(entries.keys, entries.defines)}`] : [];
  const below = entries ? offersOf(entries.value, `${path}.*`, inside) : [];
  const value = !fields && !entries ? [`${path}  ${described(offers)}`] : [];
  return [...value, ...own, ...keys, ...below];
}

function described(offers: readonly Offer[] = [], defines?: string): string {
  const shown = offers.map((offer) => {
    if ("names" in offer) return `${offer.prefix ?? ""}names of ${offer.names}`;
    return "words" in offer ? offer.words.join(" ") : `list ${offer.list}`;
  });
  if (defines !== undefined) shown.unshift(`names of ${defines} that nothing defines yet`);
  return shown.length === 0 ? "-" : shown.join(" | ");
}

const page = join(__dirname, "offers.txt");
const shown = `${offersOf(accessFile, "", new Set()).join("\n")}\n`;

test("what each value may be chosen from is reviewed", () => {
  if (process.env["UPDATE"] === "1") writeFileSync(page, shown);
  expect(shown).toBe(readFileSync(page, "utf8"));
});

const lists: Readonly<Record<OfferedList, true>> = {
  regions: true,
  "managed-policies": true,
  actions: true,
  resources: true,
  "condition-operators": true,
  "condition-keys": true,
  "condition-values": true,
  "unit-patterns": true,
  root: true,
  "tag-keys": true,
  "tag-values": true,
  "account-tag-keys": true,
  "account-tag-values": true,
  variables: true,
  "grant-variables": true,
  "policy-variables": true,
  "attribute-sources": true,
  "policy-files": true,
  "metadata-files": true,
  days: true,
  rules: true,
};

test.each(Object.keys(lists))("the list %s is offered somewhere", (list) => {
  expect(shown).toContain(`list ${list}`);
});
