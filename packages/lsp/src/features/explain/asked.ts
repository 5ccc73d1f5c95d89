import type { PrincipalName } from "@rolecall/core";
import type { ExplainParams } from "../../requests";
import type { View } from "../../workspace/view";

/** A question about one request to AWS, and the workspace that it is about. */
export interface Asked extends Pick<ExplainParams, "account" | "action" | "resource"> {
  readonly principal: PrincipalName;
  readonly view: View;
}

/** Reads `group:NAME` and `user:NAME`; nothing for what is neither. */
export function principalIn(text: string): PrincipalName | undefined {
  const [, kind, name = ""] = /^(group|user):(.+)$/s.exec(text) ?? [];
  return kind === "group" || kind === "user" ? { kind, name } : undefined;
}
