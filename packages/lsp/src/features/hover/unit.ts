import { accountsMeeting, type Selection } from "@rolecall/core";
import { selectionList } from "../support/accounts";
import { code, paragraphs } from "../support/markdown";
import { meantAt } from "../support/meant";
import type { Part, Pointed } from "./part";

/** A unit of the organization: the accounts in it, and those in it and below. */
export const unit: Part = ({ at, written }) => {
  const name = nameAt(at);
  if (name === undefined) return undefined;
  const own = accountsMeeting({ key: "unit", texts: [name] }, written);
  const all = accountsMeeting({ key: "unit", texts: [`${name}/**`] }, written);
  const isLeaf = sizeOf(own) === sizeOf(all);
  const defined = written.organization?.units?.entries.find(({ key }) => key.value === name);
  if (!defined && sizeOf(all) === 0) return undefined;
  const id = defined?.value.id;
  return {
    markdown: paragraphs(
      `**Unit** ${code(name)}${id ? ` · ${code(id.value)}` : ""}`,
      isLeaf ? undefined : "Directly in it:",
      selectionList(own),
      isLeaf ? undefined : "In it and in all units below:",
      isLeaf ? undefined : selectionList(all),
    ),
  };
};

/** By its path, or by the id that the snapshot gives it. */
function nameAt(at: Pointed["at"]): string | undefined {
  const [section, list, name, key] = at.path;
  const isId = section === "organization" && list === "units" && key === "id";
  if (isId && at.role === "value" && at.whole !== "") return String(name);
  const meant = meantAt(at);
  return meant?.kind === "unit" ? meant.name : undefined;
}

function sizeOf({ active, inactive }: Selection): number {
  return active.length + inactive.length;
}
