export { type Lookups, type UserLookup } from "./plan/lookups";
export { type Plan, plan, type PlannedResource } from "./plan/plan";
export { undeployable, UndeployableModelError } from "./plan/undeployable";
export { AccessStack, type AccessStackConfig } from "./synth/access-stack";
export { sideFileName } from "./synth/side-file";
export { type Synthesis, synthesize, type SynthesisTarget } from "./synth/synthesize";
export { type Arguments, Expression, type Value } from "./terraform/value";
