import {
  inDigits,
  patternExtents,
  type SymbolKind,
  type YamlNode,
  type YamlPair,
} from "@rolecall/core";
import type { DocumentView } from "../../workspace/view";
import { scalarOf, valueAt } from "../support/tree";

/** What is told of something beside its name, from what stands below it. */
export function detailOf(
  document: DocumentView,
  kind: SymbolKind,
  { key, value }: YamlPair,
): string | undefined {
  if (kind === "pattern") return reachOf(document, key.value);
  return details[kind]?.(value);
}

const details: Partial<Record<SymbolKind, (value: YamlNode) => string | undefined>> = {
  account: (value) => joined(text(value, "id"), unlessActive(text(value, "state"))),
  unit: (value) => text(value, "id"),
  user: (value) => joined(nameOf(value), isExternal(value)),
  group: (value) => joined(membersOf(value), isExternal(value)),
  "permission-set": (value) => durationText(text(value, "sessionDuration")),
  "external-account": (value) => joined(text(value, "id"), text(value, "strategy")),
  assertion: (value) => ["never", "always"].find((promise) => valueAt(value, promise)),
};

function text(value: YamlNode, key: string): string | undefined {
  return scalarOf(valueAt(value, key));
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ") || undefined;
}

function unlessActive(state: string | undefined): string | undefined {
  return state === "ACTIVE" ? undefined : state;
}

function nameOf(value: YamlNode): string | undefined {
  const names = [text(value, "givenName"), text(value, "familyName")];
  return text(value, "displayName") ?? (names.filter(Boolean).join(" ") || undefined);
}

function isExternal(value: YamlNode): string | undefined {
  return text(value, "external") === "true" ? "external" : undefined;
}

function membersOf(value: YamlNode): string | undefined {
  const members = valueAt(value, "members");
  if (members?.kind !== "list") return undefined;
  return counted(members.items.length, "member", "members");
}

/** `PT1H30M` as `1h 30m`; what is no such duration stays as it is. */
export function durationText(written: string | undefined): string | undefined {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(written ?? "") ?? [];
  const parts = [hours && `${hours}h`, minutes && `${minutes}m`].filter(Boolean);
  return parts.join(" ") || written;
}

function reachOf({ view }: DocumentView, pattern: string): string {
  const { accounts, assignments } = patternExtents(view.compiled.model).get(pattern) ?? none;
  return `${counted(accounts, "account", "accounts")} · ${counted(assignments, "assignment", "assignments")}`;
}

const none = { accounts: 0, assignments: 0 };

function counted(count: number, one: string, many: string): string {
  return `${inDigits(count)} ${count === 1 ? one : many}`;
}
