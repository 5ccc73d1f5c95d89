import {
  accessFileSuffix,
  type CursorPlace,
  entryAt,
  formAt,
  formInPolicyAt,
  placeAt,
  type SourceFile,
  workspaceFile,
} from "@rolecall/core";
import type { Place } from "../../service/places";
import type { Asked, Written } from "./suggestion";

/** How a place is written. */
export function writtenAt(place: Place): Written {
  const { source, offset } = place;
  return { place, cursor: placeAt(source, offset), isJson: source.path.endsWith(".json") };
}

/** What is asked for at a place; nothing where the language has no value. */
export function askedAt({ place, cursor, isJson }: Written): Asked | undefined {
  const { source } = place;
  const form = isPolicyFile(source, cursor) ? formInPolicyAt(cursor.path) : formAt(cursor.path);
  if (!form) return undefined;
  let entry: { readonly root: ReturnType<typeof entryAt> } | undefined;
  return {
    place,
    cursor,
    path: cursor.path,
    form,
    entry: () => (entry ??= { root: entryAt(source, cursor) }).root,
    isJson,
  };
}

/** Whether a file is a policy that others name, also while there is little in it yet. */
function isPolicyFile({ path, text }: SourceFile, { path: steps }: CursorPlace): boolean {
  if (path.endsWith(".json")) return true;
  if (path === workspaceFile || path.endsWith(accessFileSuffix)) return false;
  return /^(Statement|Version|Id)$/.test(String(steps[0])) || /^(Statement|Version):/m.test(text);
}
