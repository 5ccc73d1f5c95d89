import {
  type AccessFile,
  type AwsDetails,
  type CursorPlace,
  loadAwsDetails,
  placeAt,
  type ResolvedModel,
  type Step,
} from "@rolecall/core";
import type { Extent, Place } from "../../service/places";
import type { Extras } from "../../service/service";

/** What stands under the pointer, for whoever has something to say of it. */
export interface Pointed {
  readonly place: Place;
  /** What is written there, and the keys that lead to it; those of a policy file start at its policy. */
  readonly at: CursorPlace;
  readonly written: AccessFile;
  readonly model: ResolvedModel;
  readonly extras: Extras;
  readonly aws: () => Promise<AwsDetails>;
}

/** What is said of something, in Markdown. */
export interface Explanation {
  readonly markdown: string;
  /** What it is said of, when that is not all that is written there. */
  readonly extent?: Extent;
}

/** Explains one sort of thing; nothing when something else is under the pointer. */
export type Part = (pointed: Pointed) => Explanation | undefined | Promise<Explanation | undefined>;

/** What stands at a place. Works on text that is half written or broken. */
export function pointedAt(place: Place, extras: Extras): Pointed {
  const { source, view } = place;
  const { workspace, model } = view.compiled;
  const at = placeAt(source, insideQuotes(place));
  return {
    place,
    at: { ...at, path: withinPolicy(at) },
    written: workspace.model,
    model,
    extras,
    aws: loadAwsDetails,
  };
}

/** Before an opening quote, the text within it is meant. */
function insideQuotes({ source, offset }: Place): number {
  const [before = " ", quote = ""] = source.text.slice(Math.max(0, offset - 1), offset + 1);
  return /[\s,[{]/.test(before) && /["']/.test(quote) ? offset + 1 : offset;
}

/** A file of its own that holds a policy is read as if it stood in a permission set. */
function withinPolicy({ path, role, whole }: CursorPlace): readonly Step[] {
  const [first = role === "key" ? whole : ""] = path;
  const isPolicy = /^(Statement|Version|Id)$/.test(String(first));
  return isPolicy ? ["permissionSets", "", "inlinePolicy", ...path] : path;
}

/** The last key that leads to a place: that of the list for an item. */
export function lastKeyOf({ path }: Pick<CursorPlace, "path">): string | undefined {
  return path.findLast((step) => typeof step === "string");
}
