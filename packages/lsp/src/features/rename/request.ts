import { type NamedPlace, nouns } from "@rolecall/core";
import type { ClientSupport } from "../../service/client-support";
import type { View } from "../../workspace/view";

/** Something that is to be called otherwise. */
export interface RenameRequest {
  readonly view: View;
  readonly kind: NamedPlace["kind"];
  readonly from: string;
  readonly to: string;
  readonly client: Pick<ClientSupport, "changeAnnotations">;
}

/** What messages call a thing: `the group "auditors"`. */
export function theThing({ kind, from }: Pick<RenameRequest, "kind" | "from">): string {
  return `the ${nouns[kind].one} "${from}"`;
}

/** What something of before is called afterwards; with a unit the paths of those below it change. */
export function renamedBy({ kind, from, to }: RenameRequest) {
  return (place: Pick<NamedPlace, "kind" | "name">): string => {
    const isId = kind === "unit-id" && place.kind === "unit";
    if (place.kind !== kind && !isId) return place.name;
    if (place.name === from) return to;
    const isBelow = kind === "unit" && place.name.startsWith(`${from}/`);
    return isBelow ? to + place.name.slice(from.length) : place.name;
  };
}
