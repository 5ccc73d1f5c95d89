import { creating, type Fix, leavingBlank, possibly } from "../../diagnostics/fix";
import { nouns, type SymbolKind } from "../../spec";

/** Adds an account to the snapshot of which only the id is known. */
export function creatingAccount(id: string): Fix {
  const entry = { keys: ["accounts"], key: `account-${id}`, yaml: `{ id: "${id}" }` };
  return leavingBlank(possibly(creating(nouns.account.one, entry)));
}

/** Defines something of which nothing has to be said but its name. */
export function creatingEmpty(kind: SymbolKind, ...keys: readonly string[]) {
  return (name: string): Fix =>
    possibly(creating(nouns[kind].one, { keys, key: name, yaml: "{}" }));
}

/** Defines a user: one that exists already, or one whose name and address are to be filled in. */
export function creatingUser(isElsewhere: boolean): (name: string) => Fix {
  const yaml = isElsewhere ? "{ external: true }" : "{}";
  return (name) => {
    const created = possibly(creating(nouns.user.one, { keys: ["users"], key: name, yaml }));
    return isElsewhere ? created : leavingBlank(created);
  };
}
