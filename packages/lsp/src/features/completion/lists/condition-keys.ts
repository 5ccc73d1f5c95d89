import {
  type AwsDetails,
  conditionKeysOf,
  type ConditionKeyType,
  conditionOperators,
  globalConditionKeys,
  loadAwsDetails,
} from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { servicesIn } from "../statement";
import type { Asked, Piece, Suggestion } from "../suggestion";

/** The global condition keys and those of the statement's services; first those for the operator. */
export async function conditionKeys(asked: Asked): Promise<readonly Suggestion[]> {
  const aws = await loadAwsDetails();
  const types = typesOf(String(asked.path.at(-1)));
  const keys = new Set([...globalConditionKeys(), ...servicesIn(asked).flatMap(conditionKeysOf)]);
  const listed = [...keys].map((key) => suggestion(key, { aws, types }));
  return [...principalTags(asked, types), ...listed];
}

interface Judged {
  readonly aws: AwsDetails;
  readonly types: readonly ConditionKeyType[];
}

function suggestion(key: string, { aws, types }: Judged): Suggestion {
  const details = aws.conditionKey(key);
  const type = details?.type ?? "String";
  const notes = [type, ...(details?.isMultivalued ? ["many values"] : []), ...absentNote(key)];
  return {
    label: key,
    kind: CompletionItemKind.Field,
    detail: notes.join(" · "),
    rank: isAbsent(key) ? 3 : types.includes(type) ? 1 : 2,
    more: { what: "condition-key", name: key },
    ...(key.includes("<") && { pieces: piecesOf(key) }),
  };
}

/** Sessions of IAM Identity Center never have these: see the page of `mfa-condition`. */
function isAbsent(key: string): boolean {
  return key.startsWith("aws:MultiFactorAuth");
}

function absentNote(key: string): readonly string[] {
  return isAbsent(key) ? ["never in sessions of IAM Identity Center"] : [];
}

/** What is to be filled in stands in angle brackets. */
function piecesOf(key: string): readonly Piece[] {
  return key.split(/(<[^>]*>)/).flatMap((part): readonly Piece[] => {
    if (part === "") return [];
    return [part.startsWith("<") ? { hint: part.slice(1, -1) } : part];
  });
}

/** The tags that the workspace gives sessions. */
function principalTags({ place }: Asked, types: Judged["types"]): readonly Suggestion[] {
  return place.view.compiled.model.accessControlAttributes.map(({ key, source }) => ({
    label: `aws:PrincipalTag/${key}`,
    kind: CompletionItemKind.Field,
    detail: source,
    rank: types.includes("String") ? 0 : 2,
  }));
}

function typesOf(operator: string): readonly ConditionKeyType[] {
  const bare = operator.replace(/^For(?:All|Any)Values?:/, "").replace(/IfExists$/, "");
  return conditionOperators.find(({ name }) => name === bare)?.types ?? [];
}
