import type { ResolvedModel } from "@rolecall/core";
import { type StackProvider, wholeProvider } from "./provider";

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
  readonly provider: StackProvider;
}

/** A model as one stack, without its external accounts: each of those has a provider of its own. */
export function wholeOf(whole: ResolvedModel, name: string): StackPart {
  const model = { ...whole, externalAccounts: [] };
  return { name, model, whole, isBase: false, provider: wholeProvider(whole) };
}

/** A model of which nothing is made, for parts to be put into. */
export function nothingOf(model: ResolvedModel): ResolvedModel {
  return {
    ...model,
    users: [],
    groups: [],
    permissionSets: [],
    accessControlAttributes: [],
    mfa: undefined,
    guardrails: undefined,
    externalAccounts: [],
    applications: [],
    grants: [],
  };
}
