import type { AccessFile } from "../../language/access-file";
import type { Entry, GivenKeys, SymbolKind, Text } from "../../spec";
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
    ...renamesOf("user", users?.entries),
    ...renamesOf("group", groups?.entries),
    ...renamesOf("application", applications?.entries),
  ];
}

function renamesOf(kind: SymbolKind, entries: readonly Entry<Renamable>[] = []): readonly Rename[] {
  return entries.flatMap(({ key, value: { renamedFrom, given } }) =>
    renamedFrom ? [{ kind, from: renamedFrom, to: key, place: given.get("renamedFrom") }] : [],
  );
}
