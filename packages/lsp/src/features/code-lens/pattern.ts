import type { View } from "../../workspace/view";
import { expiryOf } from "../support/day";
import { counted } from "../support/markdown";
import { usagesOf } from "../support/usage";

/** What a pattern comes to: "14 accounts · 42 assignments". */
export function patternTitle(view: View) {
  const entries = view.compiled.workspace.model.patterns?.entries ?? [];
  const patterns = new Map(entries.map(({ key, value }) => [key.value, value]));
  return (name: string): string | undefined => {
    const pattern = patterns.get(name);
    if (!pattern?.accounts || !pattern.principals || !pattern.permissionSets) return undefined;
    const expiry = pattern.expires && expiryOf(pattern.expires.value, view.today);
    const usage = usagesOf(view).byName.get(name);
    if (!usage) return expiry;
    const { accounts, assignments } = usage;
    const reach = `${counted(accounts.length, "account")} · ${counted(assignments, "assignment")}`;
    return expiry === undefined ? reach : `${reach} · ${expiry}`;
  };
}
