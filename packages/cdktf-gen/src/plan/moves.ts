import type { ResolvedModel } from "@rolecall/core";
import { emitters, type ResourceType } from "../resources";
import type { Emitter } from "../resources/emitter";
import { withEarlierKeys } from "./earlier-keys";
import type { StackPart } from "./stack-part";

/** A resource that is the same under another address. */
export interface Move {
  /** The address before. */
  readonly from: string;
  /** The address now. */
  readonly to: string;
}

/**
 * The moves by which a stack's resources follow the renames of the workspace. Emitters keep the
 * order of what they are given, so the same model with the earlier keys gives the same resources at
 * the same places, under their earlier addresses. Whatever is named after something that can be
 * renamed is found in this way, and no emitter has to know of it.
 */
export function planMoves({ model, whole }: StackPart): readonly Move[] {
  const before = withEarlierKeys(model, whole);
  if (!before) return [];
  return emitters.flatMap((emitter) =>
    // As in `plan`, an emitter takes what its own `each` gives.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    movesOf(emitter as Emitter<ResourceType, unknown>, before, model),
  );
}

function movesOf<Item>(
  { type, each, name }: Emitter<ResourceType, Item>,
  before: ResolvedModel,
  after: ResolvedModel,
): readonly Move[] {
  const earlier = each(before).map((item) => `${type}.${name(item)}`);
  const current = each(after).map((item) => `${type}.${name(item)}`);
  if (earlier.length !== current.length)
    throw new Error(`a rename changes how many ${type} there are`);
  return current.flatMap((to, index) => {
    const from = earlier[index] ?? to;
    return from === to ? [] : [{ from, to }];
  });
}
