import type { SymbolKind } from "@rolecall/core";
import type { View } from "../../workspace/view";
import { accountTitle } from "./account";
import { externalAccountTitle } from "./external-account";
import { groupTitle } from "./group";
import { patternTitle } from "./pattern";
import { permissionSetTitle } from "./permission-set";

/** What stands above the definitions of a kind. */
export interface Titles {
  readonly kind: SymbolKind;
  /** Whether others mean it by its name, so that there is something to show. */
  readonly isUsed: boolean;
  /** The title above a name; nothing for what could not be read. */
  readonly titleOf: (view: View) => (name: string) => string | undefined;
}

/** Everything that has a lens. */
export const titles: readonly Titles[] = [
  { kind: "account", isUsed: true, titleOf: accountTitle },
  { kind: "external-account", isUsed: false, titleOf: externalAccountTitle },
  { kind: "group", isUsed: true, titleOf: groupTitle },
  { kind: "pattern", isUsed: false, titleOf: patternTitle },
  { kind: "permission-set", isUsed: true, titleOf: permissionSetTitle },
];
