import { principalKey } from "@rolecall/core";
import type { View } from "../../workspace/view";
import { counted } from "../support/markdown";

/** How many get into an account outside the organization: "2 roles · 3 principals". */
export function externalAccountTitle({ compiled: { model } }: View) {
  return (wanted: string): string | undefined => {
    const found = model.externalAccounts.find(({ name }) => name === wanted);
    if (!found) return undefined;
    const who = new Set(found.roles.flatMap(({ principals }) => principals.map(principalKey)));
    return `${counted(found.roles.length, "role")} · ${counted(who.size, "principal")}`;
  };
}
