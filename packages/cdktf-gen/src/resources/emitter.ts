import type { Origin, ResolvedModel } from "@rolecall/core";
import type { References } from "./references";
import type { Arguments } from "../terraform/value";

/**
 * Turns one kind of thing of the resolved model into one type of Terraform resource. Pure: it
 * knows no other emitter, and refers to other resources by name only.
 */
export interface Emitter<Type extends string, Item> {
  readonly type: Type;
  /** The things to make such a resource for, sorted. */
  readonly each: (model: ResolvedModel) => readonly Item[];
  /** The resource's name: made of the thing's own names, never of its place in a list. */
  readonly name: (item: Item) => string;
  readonly args: (item: Item, references: References) => Arguments;
  readonly origin: (item: Item) => Origin;
  /** The permission set that the resource adds something to; its assignments come afterwards. */
  readonly attachesTo?: (item: Item) => string;
  /** The permission set whose attachments the resource has to come after. */
  readonly follows?: (item: Item) => string;
}
