import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PlannedResource, planStacks } from "@rolecall/cdktf-gen/plan";
import type { ResolvedModel } from "@rolecall/core";
import { loadModel } from "@rolecall/core/node";

const acme = join(__dirname, "../../../examples/acme");
const expected = join(acme, "expected/stacks.txt");

const isAssignment = ({ type }: PlannedResource) => type === "aws_ssoadmin_account_assignment";

/** What each way of cutting does to a model: the stacks, and how much each of them makes. */
function cutsOf(model: ResolvedModel): string {
  const modes = ["single", "by-unit", "by-permission-set"] as const;
  return modes.map((stacks) => `${stacks}\n${linesOf(model, stacks)}`).join("\n");
}

function linesOf(model: ResolvedModel, stacks: ResolvedModel["terraform"]["stacks"]): string {
  const plans = planStacks({ ...model, terraform: { ...model.terraform, stacks } });
  return plans
    .map(({ part, resources }) => {
      const assignments = resources.filter(isAssignment).length;
      return `  ${part.name}: ${resources.length} resources, ${assignments} of them assignments\n`;
    })
    .join("");
}

test("a company can be cut into stacks, and these are the stacks that were reviewed", () => {
  const model = loadModel(acme);
  const instance = { ...model.instance, delegatedAdministrator: "100000000013" };
  const actual = `${cutsOf(model)}\nwith a delegated administrator, ${cutsOf({ ...model, instance })}`;
  if (process.env["UPDATE"] === "1") writeFileSync(expected, actual);
  expect(existsSync(expected) ? readFileSync(expected, "utf8") : "").toBe(actual);
});
