import { loadAwsDetails, type ResolvedModel, type ResourceType } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import { statementOf, resourceTypesOf } from "../statement";
import type { Asked, Piece, Suggestion } from "../suggestion";
import { begunArns } from "./begun-arn";

/** ARNs of what the statement's actions may be restricted to, with places to fill in. */
export async function resources(asked: Asked): Promise<readonly Suggestion[]> {
  const aws = await loadAwsDetails();
  const [, , typed] = asked.cursor.before.split(":");
  const { actions } = statementOf(asked);
  const types = resourceTypesOf(aws, actions.length > 0 ? actions : [`${typed ?? ""}:*`]);
  const found = types.flatMap((type) => type.arns.flatMap((arn) => templates(arn, type, asked)));
  const distinct = new Map(found.map((one) => [one.label, one]));
  return [everything, ...distinct.values()];
}

const everything: Suggestion = {
  label: "*",
  kind: CompletionItemKind.Operator,
  detail: "every resource",
  rank: 0,
};

function templates(
  template: string,
  { name }: ResourceType,
  { place, cursor }: Asked,
): readonly Suggestion[] {
  const { model } = place.view.compiled;
  const whole = template.replaceAll("${Partition}", model.instance.partition);
  return begunArns(whole, cursor.before, model).map(({ arn, about }) => ({
    label: arn.replaceAll(/\$\{(\w+)\}/g, "$1"),
    kind: CompletionItemKind.Snippet,
    detail: about === undefined ? name : `${name} · ${about}`,
    pieces: piecesOf(arn, model),
    rank: 1,
  }));
}

function piecesOf(arn: string, model: ResolvedModel): readonly Piece[] {
  return arn.split(/(\$\{\w+\})/).flatMap((part): readonly Piece[] => {
    const [, name] = /^\$\{(\w+)\}$/.exec(part) ?? [];
    if (name === undefined) return part === "" ? [] : [part];
    return [{ hint: name, choices: choicesOf(name, model) }];
  });
}

/** More would make no list that one can choose from. */
const mostAccounts = 30;

/** A policy works in every account that it is granted in, so most often any account is meant. */
function choicesOf(name: string, { instance, accounts }: ResolvedModel): readonly string[] {
  if (name === "Region") return instance.region === undefined ? [] : ["*", instance.region];
  if (name !== "Account") return [];
  return ["*", ...accounts.slice(0, mostAccounts).map(({ id }) => id)];
}
