import type { Origin, ResolvedModel } from "@rolecall/core";
import type { References } from "./references";
import type { Arguments, Expression } from "../terraform/value";

/** The parts of an id, in order: texts and expressions, with nothing between them. */
export type ImportId = readonly (string | Expression)[];

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
  /**
   * The parts, in order, of the id by which Terraform imports the thing, when it is there already
   * and the workspace says which it is. Source: the provider's documentation, "Import".
   */
  readonly importId?: (item: Item, references: References) => ImportId | undefined;
  /** The permission set that the resource adds something to; its assignments come afterwards. */
  readonly attachesTo?: (item: Item) => string;
  /** The permission set whose attachments the resource has to come after. */
  readonly follows?: (item: Item) => string;
}
