import {
  type AffectedStack,
  affectedPlans,
  planStacks,
  undeployable,
} from "@rolecall/cdktf-gen/plan";
import { currentDay } from "@rolecall/core";
import { plansAt } from "../git/plans-at";
import { leftBehindText } from "../output/left-behind";
import { table } from "../output/table";
import { exit, type Terminal } from "../terminal";
import { isUsable, openWorkspace, type OpenedWorkspace, report } from "../workspace";
import type { AddCommand } from "./command";
import { type Format, formatOption } from "./format";
import { nowOption } from "./now";

/** `rolecall affected`: which stacks a change has to do with. */
export const affected: AddCommand = (program, terminal, finish) => {
  program
    .command("affected")
    .description("list the stacks whose Terraform is another than at a git revision")
    .argument("<base>", "the revision to compare with, such as origin/main")
    .argument("[dir]", "the workspace's folder, or a file in it", ".")
    .addOption(formatOption())
    .addOption(nowOption())
    .action(async (base: string, dir: string, { format, now = currentDay() }: Options) => {
      terminal.progress(`comparing ${dir} with what it was at ${base} …`);
      const workspace = openWorkspace(dir, now);
      if (!isDeployable(workspace, terminal)) return finish(exit.findings);
      const { commit, plans } = await plansAt(workspace, base, now);
      const stacks = affectedPlans(plans, planStacks(workspace.model));
      warnOfRemoved(stacks, terminal);
      const json = () => JSON.stringify({ base: commit, stacks }, undefined, 2);
      terminal.out(format === "json" ? json() : pretty(stacks, base));
      return finish(exit.fine);
    });
};

interface Options {
  readonly format: Format;
  readonly now?: string;
}

function isDeployable(workspace: OpenedWorkspace, terminal: Terminal): boolean {
  if (!isUsable(workspace, terminal)) return false;
  const refused = undeployable(workspace.model);
  report(refused, workspace, terminal);
  return refused.length === 0;
}

function warnOfRemoved(stacks: readonly AffectedStack[], terminal: Terminal): void {
  const removed = stacks.filter(({ change }) => change === "removed");
  if (removed.length > 0) terminal.err(leftBehindText(removed.map(({ stack }) => stack)));
}

function pretty(stacks: readonly AffectedStack[], base: string): string {
  if (stacks.length === 0) return `every stack is what it was at ${base}`;
  return table(
    ["STACK", "CHANGE"],
    stacks.map(({ stack, change }) => [stack, change]),
  );
}
