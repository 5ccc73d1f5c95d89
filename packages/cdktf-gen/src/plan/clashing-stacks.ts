import { type Diagnostic, groupBy, problem, type ResolvedModel } from "@rolecall/core";
import { stacksOf } from "./stacks";

/** Stacks whose folders many disks cannot tell apart, because only the case of letters differs. */
export function clashingStacks(model: ResolvedModel): readonly Diagnostic[] {
  // Without either there is one stack, or two whose names are words of ours.
  const origin = model.terraform.origin ?? model.externalAccounts[0]?.origin;
  if (!origin) return [];
  const names = stacksOf(model).map(({ name }) => name);
  const clashes = [...groupBy(names, (name) => name.toLowerCase()).values()];
  return clashes.flatMap(([first, second]) =>
    second === undefined
      ? []
      : problem("not-deployable", origin.span, {
          message: `the stacks ${first} and ${second} would share a folder on many disks`,
          cure: "rename what they are called after, or cut the stacks in another way",
          note: "one of them would be deployed with the state of the other",
        }),
  );
}
