import type { Origin } from "@rolecall/core";
import type { View } from "../../workspace/view";
import { code } from "./markdown";

/**
 * Where something is written, as `file:line`: previews of Markdown follow no links to files, and
 * show them as they are.
 */
export function placeOf({ object, span }: Origin, view: View): string {
  const source = view.sourceOf(span.file);
  if (!source) return code(object);
  return `${code(object)} in ${code(`${span.file}:${source.positionAt(span.start).line}`)}`;
}
