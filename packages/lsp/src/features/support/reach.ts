import type { Grant, PatternUsage } from "@rolecall/core";
import { grantsByWhat } from "./grants";
import { code, counted, firstOf, paragraphs } from "./markdown";

/** What somebody reaches: how much it is, by which patterns, and which permission sets where. */
export function reachOf(grants: readonly Grant[], patterns: readonly PatternUsage[]): string {
  if (grants.length === 0) return "No access to any account.";
  const accounts = new Set(grants.map(({ account }) => account.id)).size;
  const names = patterns.map(({ pattern }) => code(pattern.key.value));
  const by = names.length > 0 ? `, by ${counted(names.length, "pattern")}: ${firstOf(names)}` : "";
  return paragraphs(
    `Reaches ${counted(accounts, "account")} with ${counted(grants.length, "assignment")}${by}`,
    grantsByWhat(grants),
  );
}
