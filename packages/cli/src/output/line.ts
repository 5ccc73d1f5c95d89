import type { Located } from "@rolecall/core";
import type { OpenedWorkspace } from "../workspace";

/** The line on which something is written, counted from 1. */
export function lineOf({ span }: Located, { sourceOf }: OpenedWorkspace): number {
  return sourceOf(span.file)?.positionAt(span.start).line ?? 1;
}
