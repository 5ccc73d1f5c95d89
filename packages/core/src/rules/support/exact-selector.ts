import type { Selector } from "../../language/selector";
import { isGlob } from "../../text/glob";

/** Whether the accounts are named one by one, so that none can slip in. */
export function isExact({ names, ids, management }: Selector): boolean {
  if (management) return false;
  return ids !== undefined || (names?.items.every((name) => !isGlob(name.value)) ?? false);
}
