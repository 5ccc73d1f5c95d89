import { renameProblem, replacePart } from "@rolecall/core";
import type { ChangeAnnotation } from "vscode-languageserver";
import type { Place } from "../../service/places";
import type { LocalName } from "../support/local-names";
import type { RenameEdits } from "./edits";
import { piecesOf } from "../support/tree";
import { type Refusal, wordsOf } from "./refusal";

/** The edits that rename what is known only in the thing that it stands in. */
export function localEdits(
  { source, view }: Place,
  { name, definition, uses }: LocalName,
  to: string,
): RenameEdits | Refusal {
  const marked = uses.map(({ span }) => ({ span, newText: to }));
  const names = [replacePart(source, definition, to), ...marked];
  const renaming = { renamed: asBefore, from: name, to, pieces: piecesOf({ source, view }) };
  const problem = renameProblem(source, names, renaming);
  return problem ? wordsOf(problem) : { names, kept: [] };
}

/** Other names stay: a variable is filled in with the same. */
function asBefore({ name }: { readonly name: string }): string {
  return name;
}

/** What renaming it does beyond the file. */
export function localConsequence(
  { kind, name }: LocalName,
  to: string,
): ChangeAnnotation | undefined {
  if (kind === "variable") return undefined;
  return {
    label: `Rename "${name}" to "${to}"`,
    needsConfirmation: true,
    description: "AWS gives no role another name: a new one is made, and its ARN is another",
  };
}
