/** What is planned, as plain values: everything of this package that does not load CDKTF. */
export { type AffectedStack, affectedPlans, affectedStacks } from "./affected-stacks";
export { type Cost, deploymentCosts, type StackCost } from "./deployment-cost";
export { type Lookups, type UserLookup } from "./lookups";
export { type Plan, plan, planStacks, type PlannedResource } from "./plan";
export { type StackPart } from "./stack-part";
export { terraformTexts } from "./terraform-texts";
export { undeployable, UndeployableModelError } from "./undeployable";
