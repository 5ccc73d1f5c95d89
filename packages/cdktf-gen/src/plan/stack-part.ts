import type { ResolvedModel } from "@rolecall/core";

/** A part of a model that is deployed by itself: one stack, with a state of its own. */
export interface StackPart {
  /** The name of the stack, made of names in the workspace. */
  readonly name: string;
  /** What the stack makes. */
  readonly model: ResolvedModel;
  /** What all stacks make together. */
  readonly whole: ResolvedModel;
  /**
   * The stack that is deployed before this one, and hands on the ids of its permission sets, groups
   * and users by its outputs.
   */
  readonly base?: StackPart;
  /** Whether other stacks refer to this one. */
  readonly isBase: boolean;
}

/** A whole model as one stack. */
export function wholeOf(model: ResolvedModel, name: string): StackPart {
  return { name, model, whole: model, isBase: false };
}

/** A model of which nothing is made, for parts to be put into. */
export function nothingOf(model: ResolvedModel): ResolvedModel {
  return {
    ...model,
    users: [],
    groups: [],
    permissionSets: [],
    accessControlAttributes: [],
    guardrails: undefined,
    externalAccounts: [],
    applications: [],
    grants: [],
  };
}
