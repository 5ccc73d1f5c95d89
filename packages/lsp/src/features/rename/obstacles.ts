import { nouns } from "@rolecall/core";
import { definitionsOf, type WrittenName } from "../support/names";
import { indexOf } from "../support/name-index";
import { templateMeaning } from "./templates";
import { type Refusal, refuse } from "./refusal";
import { type RenameRequest, renamedBy } from "./request";

/** Why something cannot be renamed whatever its new name is. */
export function obstacleTo(
  request: Omit<RenameRequest, "to">,
  places: readonly WrittenName[],
): Refusal | undefined {
  return unread(request) ?? shared(request, places) ?? templateMeaning(request);
}

/** In a file that is no YAML, names may stand where nobody has read them. */
function unread({ view }: Omit<RenameRequest, "to">): Refusal | undefined {
  const broken = view.compiled.diagnostics.find(({ code }) => code === "yaml-syntax");
  if (!broken) return undefined;
  return refuse(
    `${broken.span.file} is no YAML, and may have names that are not seen`,
    "mend it first",
  );
}

/** With an alias, one text may be the name of several things. */
function shared(
  { view, kind, from }: Omit<RenameRequest, "to">,
  places: readonly WrittenName[],
): Refusal | undefined {
  for (const { whole, isFilledIn, own } of places) {
    if (isFilledIn) continue;
    const other = indexOf(view)
      .at(whole.file, whole.start)
      .find((one) => one.kind !== kind && one.span.start === whole.start && one.name === own);
    if (!other || isSameThing(kind, other.kind)) continue;
    return refuse(
      `"${from}" is also the name of ${nouns[other.kind].a}, which an alias takes from here`,
      "write it out in place of the alias first",
    );
  }
  return undefined;
}

function isSameThing(first: string, second: string): boolean {
  return [first, second].every((kind) => kind === "unit" || kind === "unit-id");
}

/** A name that is there already cannot be given to something else; uses without a thing may join. */
export function taken(request: RenameRequest): Refusal | undefined {
  const { view, kind, from } = request;
  const defined = view.compiled.workspace.symbols.definitionsOf(kind);
  const moved = [...defined.keys()].filter((name) => renamedBy(request)({ kind, name }) !== name);
  if (!defined.has(from)) return undefined;
  for (const name of moved) {
    const to = renamedBy(request)({ kind, name });
    const [there] = moved.includes(to) ? [] : definitionsOf(view, { kind, name: to });
    if (!there) continue;
    const source = view.sourceOf(there.span.file);
    const line = source?.positionAt(there.span.start).line ?? 1;
    return refuse(
      `there is ${nouns[kind].a} "${to}" already, in ${there.span.file}, line ${line}`,
      "choose another name",
    );
  }
  return undefined;
}
