import { loadAwsDetails } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { namesOf } from "../names";
import type { Asked, Suggestion } from "../suggestion";
import { regions } from "./regions";

/** What a condition may ask for, where the key or its operator tells. */
export async function conditionValues(asked: Asked): Promise<readonly Suggestion[]> {
  const [operator = "", key = ""] = asked.path.filter((step) => typeof step === "string").slice(-2);
  if (/Null$|Bool(?:IfExists)?$/.test(operator)) return truths;
  if (key.toLowerCase() === "aws:requestedregion") return regions(asked);
  if (/^aws:(?:Principal|Resource|Source|Vpce)Account$/i.test(key)) {
    return namesOf({ names: "account-id" }, asked);
  }
  if (/^aws:(?:Principal|Resource|Source|Vpce)OrgID$/i.test(key)) return organization(asked);
  return (await loadAwsDetails()).conditionKey(key)?.type === "Bool" ? truths : [];
}

/** In JSON policies the two are written as texts. */
const truths: readonly Suggestion[] = ["true", "false"].map((label) => ({
  label,
  kind: CompletionItemKind.Value,
}));

function organization({ place }: Asked): readonly Suggestion[] {
  const id = place.view.compiled.workspace.model.organization?.id?.value;
  if (id === undefined) return [];
  return [{ label: id, kind: CompletionItemKind.Value, detail: "the organization" }];
}
