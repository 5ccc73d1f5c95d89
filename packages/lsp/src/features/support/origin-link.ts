import type { Origin } from "@rolecall/core";
import { locationOf } from "../../service/places";
import type { View } from "../../workspace/view";
import { code, link } from "./markdown";

/** A link to the line where something is written, as editors understand it. */
export function linkTo({ object, span }: Origin, view: View): string {
  const place = locationOf(view, span);
  if (!place) return code(object);
  return link(object, `${place.uri}#L${place.range.start.line + 1}`);
}
