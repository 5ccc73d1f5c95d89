import type { View } from "../../workspace/view";
import { counted } from "../support/markdown";
import { usagesOf } from "../support/usage";

/** Who is in a group, and how often it is let in: "5 members · used in 3 patterns". */
export function groupTitle(view: View) {
  const entries = view.compiled.workspace.model.groups?.entries ?? [];
  const groups = new Map(entries.map(({ key, value }) => [key.value, value]));
  return (name: string): string | undefined => {
    const group = groups.get(name);
    if (!group || (group.given.has("members") && !group.members)) return undefined;
    const used = usagesOf(view).ofPrincipal.get(`group:${name}`)?.length ?? 0;
    const size = new Set(group.members?.items.map(({ value }) => value)).size;
    const members = group.external ? "" : `${counted(size, "member")} · `;
    return `${members}used in ${counted(used, "pattern")}`;
  };
}
