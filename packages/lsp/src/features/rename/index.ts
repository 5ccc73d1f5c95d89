import {
  LSPErrorCodes,
  type PrepareRenameResult,
  PrepareRenameRequest,
  RenameRequest as RenameRequestType,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { ClientSupport } from "../../service/client-support";
import { onPlace } from "../../service/about";
import type { Feature } from "../../service/feature";
import { type Place, rangeOf } from "../../service/places";
import { type LocalName, localNameAt } from "../support/local-names";
import { nameAt } from "../support/names";
import { consequenceOf } from "./consequences";
import { renameEdits } from "./edits";
import { localConsequence, localEdits } from "./local";
import { noName } from "./no-name";
import { obstacleTo } from "./obstacles";
import { placesOf } from "./places";
import { isRefused, type Refusal } from "./refusal";
import { theThing } from "./request";
import { asWorkspaceEdit } from "./workspace-edit";

/** Renames something wherever it is defined and meant, in all files of its workspace. */
export const rename: Feature = {
  name: "rename",
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  handlers: [
    onPlace(PrepareRenameRequest.type, (place) => orRefused(prepareRenameAt(place))),
    onPlace(RenameRequestType.type, (place, { newName }, { client }) =>
      orRefused(renameAt(place, newName, client)),
    ),
  ],
};

/** What is renamed at a place: its range and its name, or why nothing can be. */
export function prepareRenameAt(place: Place): PrepareRenameResult | Refusal {
  const { view, source } = place;
  const local = localNameAt(place);
  if (local) return { range: rangeOf(source, local.at), placeholder: local.name };
  const name = nameAt(place);
  if (!name) return noName(place);
  const { kind, name: from, span } = name;
  const request = { view, kind, from, client: { changeAnnotations: true } };
  const obstacle = obstacleTo(request, placesOf(request));
  return obstacle ?? { range: rangeOf(source, span), placeholder: from };
}

/** The edits that give what is named at a place another name, or why it cannot have that. */
export function renameAt(place: Place, to: string, client: Client): WorkspaceEdit | Refusal {
  const local = localNameAt(place);
  if (local) return renameLocal(place, local, { to, client });
  const { view } = place;
  const name = nameAt(place);
  if (!name) return noName(place);
  const request = { view, kind: name.kind, from: name.name, to, client };
  const edits = renameEdits(request);
  if (isRefused(edits)) return edits;
  const [thing, consequence] = [theThing(request), consequenceOf(request)];
  return asWorkspaceEdit({ view, client, thing, consequence }, edits);
}

type Client = Pick<ClientSupport, "changeAnnotations">;

function renameLocal(
  place: Place,
  local: LocalName,
  { to, client }: { readonly to: string; readonly client: Client },
): WorkspaceEdit | Refusal {
  const edits = localEdits(place, local, to);
  if (isRefused(edits)) return edits;
  const thing = `the ${local.kind} "${local.name}"`;
  const consequence = localConsequence(local, to);
  return asWorkspaceEdit({ view: place.view, client, thing, consequence }, edits);
}

/** @throws ResponseError with the words of a refusal */
function orRefused<Result extends object>(result: Result | Refusal): Result {
  if (isRefused(result)) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refused);
  return result;
}
