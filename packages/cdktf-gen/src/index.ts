export { type PlannedImport } from "./plan/imports";
export { type Lookups, type UserLookup } from "./plan/lookups";
export { type Move } from "./plan/moves";
export { type Plan, plan, planStacks, type PlannedResource } from "./plan/plan";
export { type StackPart } from "./plan/stack-part";
export { undeployable, UndeployableModelError } from "./plan/undeployable";
export { AccessStack, type AccessStackConfig } from "./synth/access-stack";
export { type AccessStacks, addAccessStacks } from "./synth/access-stacks";
export { sideFileName } from "./synth/side-file";
export { PlannedStack, type PlannedStackConfig } from "./synth/planned-stack";
export {
  type Synthesis,
  synthesize,
  type SynthesisTarget,
  type SynthesizedFolder,
} from "./synth/synthesize";
export { type Arguments, Expression, type Value } from "./terraform/value";
