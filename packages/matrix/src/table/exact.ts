import type { AccessMatrix } from "../data/access-matrix";
import { exactly } from "./asked-text";

/**
 * What a filter has to say for one principal and no other.
 *
 * @param principal `group:KEY` or `user:KEY`
 */
export function exactPrincipal(principal: string): string {
  return exactly(principal);
}

/** The same for an account: by its name, or by its id where others have the name or are called so. */
export function exactAccount(name: string, { accounts }: AccessMatrix): string {
  const alike = accounts.filter((account) => account.name === name || account.id === name);
  const { id = name } =
    alike.find((account) => account.name === name && account.change !== "lost") ?? {};
  return exactly(alike.length > 1 ? id : name);
}
