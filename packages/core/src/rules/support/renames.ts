import type { AccessFile } from "../../language/access-file";
import type { GivenKeys, NamedMap, SymbolKind, Text } from "../../spec";
import { remember } from "../../text/remember";
import type { Span } from "../../text/span";

/** Something that had another key before. */
export interface Rename {
  readonly kind: SymbolKind;
  readonly from: Text;
  /** The key that it has now. */
  readonly to: Text;
  /** Where the key `renamedFrom` stands. */
  readonly place: Span | undefined;
}

type Renamable = GivenKeys & { readonly renamedFrom: Text | undefined };

/** All renames, as they are written. */
export function renamesIn({ users, groups, applications }: AccessFile): readonly Rename[] {
  return [
    ...(users ? renamesOf(users, "user") : []),
    ...(groups ? renamesOf(groups, "group") : []),
    ...(applications ? renamesOf(applications, "application") : []),
  ];
}

const renamesOf = remember(
  ({ entries }: NamedMap<Renamable>, kind: SymbolKind): readonly Rename[] =>
    entries.flatMap(({ key, value: { renamedFrom, given } }) =>
      renamedFrom ? [{ kind, from: renamedFrom, to: key, place: given.get("renamedFrom") }] : [],
    ),
);
