import type { Origin, ResolvedBackend, ResolvedModel } from "@rolecall/core";
import { emitters, type ResourceType } from "../resources";
import type { Emitter } from "../resources/emitter";
import type { Arguments } from "../terraform/value";
import { planImports, type PlannedImport } from "./imports";
import { type Lookups, planLookups } from "./lookups";
import { type Move, planMoves } from "./moves";
import { createReferences, type References } from "../resources/references";
import { type Outputs, planOutputs } from "./outputs";
import { providerArguments } from "./provider-arguments";
import { type StackPart, wholeOf } from "./stack-part";
import { mainStack } from "./stack-names";
import { stacksOf } from "./stacks";
import { refuseUndeployable } from "./undeployable";

/** A Terraform resource before it is written down. */
export interface PlannedResource {
  readonly type: ResourceType;
  readonly name: string;
  readonly args: Arguments;
  /** Addresses of the resources that have to be there first. */
  readonly dependsOn: readonly string[];
  /** The place in the workspace that it comes from. */
  readonly origin: Origin;
}

/** All that Terraform is to make and to look up in one stack. */
export interface Plan {
  readonly part: StackPart;
  readonly backend: ResolvedBackend;
  /** A condition such as `~> 6.25`; absent when it is that of the bindings. */
  readonly providerVersion: string | undefined;
  /** The arguments of the provider. */
  readonly provider: Arguments;
  readonly lookups: Lookups;
  readonly outputs: Outputs;
  readonly resources: readonly PlannedResource[];
  readonly moves: readonly Move[];
  readonly imports: readonly PlannedImport[];
}

/**
 * Plans the stacks of a model, each after the one that it refers to. Pure.
 *
 * @throws UndeployableModelError when a part of the model cannot be turned into Terraform; see
 *   `undeployable`
 */
export function planStacks(model: ResolvedModel): readonly Plan[] {
  refuseUndeployable(model);
  return stacksOf(model).map(planPart);
}

/**
 * Plans a whole model as one stack. Pure.
 *
 * @throws UndeployableModelError as `planStacks` does
 */
export function plan(model: ResolvedModel, name: string = mainStack): Plan {
  refuseUndeployable(model);
  return planPart(wholeOf(model, name));
}

/** The resources of a stack by type, and sorted within each. */
function planPart(part: StackPart): Plan {
  const { model } = part;
  const references = createReferences(part);
  const planning = { model, references, attachments: new Map() };
  const resources = emitters.flatMap((emitter) =>
    // An emitter takes what its own `each` gives, which a list of all of them cannot express.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    planType(emitter as Emitter<ResourceType, unknown>, planning),
  );
  return {
    part,
    backend: part.whole.terraform.backend,
    providerVersion: part.whole.terraform.providerVersion,
    provider: providerArguments(part),
    lookups: planLookups(part),
    outputs: planOutputs(part, references),
    resources,
    moves: planMoves(part),
    imports: planImports(model, references),
  };
}

interface Planning {
  readonly model: ResolvedModel;
  readonly references: References;
  /** The addresses of what is attached to each permission set, collected on the way. */
  readonly attachments: Map<string, string[]>;
}

function planType<Item>(
  emitter: Emitter<ResourceType, Item>,
  { model, references, attachments }: Planning,
): readonly PlannedResource[] {
  const { type } = emitter;
  const names = new Set<string>();
  return emitter.each(model).map((item) => {
    const name = emitter.name(item);
    // Terraform would quietly keep the last of two resources of one name, and drop an access.
    if (names.has(name)) throw new Error(`two resources have the address ${type}.${name}`);
    names.add(name);
    const attachedTo = emitter.attachesTo?.(item);
    if (attachedTo !== undefined) {
      const known = attachments.get(attachedTo) ?? [];
      attachments.set(attachedTo, [...known, `${type}.${name}`]);
    }
    const followed = emitter.follows?.(item);
    const dependsOn = (followed !== undefined && attachments.get(followed)) || [];
    const args = emitter.args(item, references);
    return { type, name, args, dependsOn, origin: emitter.origin(item) };
  });
}
