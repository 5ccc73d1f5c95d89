import type { ResolvedModel } from "@rolecall/core";
import { type StackPart, wholeOf } from "./stack-part";

/** The name of the stack that holds everything which is not cut off. */
export const mainStack = "access";

/**
 * The stacks of a model, each after the one that it refers to. What belongs to a stack depends on
 * its own names only, so that one thing more or less moves nothing from one stack to another.
 */
export function stacksOf(model: ResolvedModel): readonly StackPart[] {
  return [wholeOf(model, mainStack)];
}
