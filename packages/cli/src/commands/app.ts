import { join, relative } from "node:path";
import { currentDay, type ResolvedModel } from "@rolecall/core";
import type { Synthesis, SynthesizedFolder } from "@rolecall/cdktf-gen";
import { Failure } from "../failure";
import { leftBehindText } from "../output/left-behind";
import { table } from "../output/table";
import { exit, type Terminal } from "../terminal";
import { isUsable, openWorkspace, report } from "../workspace";
import type { AddCommand } from "./command";
import { nowOption } from "./now";

/** `rolecall app`: the app that `cdktf.json` names, which turns a workspace into Terraform. */
export const app: AddCommand = (program, terminal, finish) => {
  program
    .command("app")
    .description("compile a workspace to Terraform; this is the app of a cdktf.json")
    .argument("[dir]", "the workspace's folder, or a file in it", ".")
    .option(
      "--output <dir>",
      "where to write (default: $CDKTF_OUTDIR, or cdktf.out in the workspace)",
    )
    .addOption(nowOption())
    .action(async (dir: string, { output, now }: { output?: string; now?: string }) => {
      refusePast(now);
      terminal.progress(`compiling ${dir} …`);
      const workspace = openWorkspace(dir, now);
      if (!isUsable(workspace, terminal)) return finish(exit.findings);
      // CDKTF takes a moment to load, and no other command needs it.
      const { synthesize, undeployable } = await import("@rolecall/cdktf-gen");
      const { root, model } = workspace;
      const refused = undeployable(model);
      report(refused, workspace, terminal);
      if (refused.length > 0) return finish(exit.findings);
      const outdir = output || process.env["CDKTF_OUTDIR"] || join(root, "cdktf.out");
      terminal.progress(`writing ${model.grants.length} assignments …`);
      const { stacks, leftBehind, pages } = synthesize(model, { outdir, stateFolder: root });
      summarize(model, terminal);
      terminal.out(stackTable(stacks));
      for (const line of reminders(pages, outdir)) terminal.out(line);
      if (leftBehind.length > 0) terminal.err(leftBehindText(leftBehind));
      return finish(exit.fine);
    });
};

/** Left in a `cdktf.json`, such a day would switch off every expiry after it. */
function refusePast(now: string | undefined): void {
  if (now === undefined || now >= currentDay()) return;
  throw new Failure(
    `--now ${now} is in the past, and what has expired since would be deployed again; ` +
      "`rolecall who --now` shows the past",
  );
}

/** Each stack and its folder; of one alone the folder says enough. */
function stackTable(stacks: readonly SynthesizedFolder[]): string {
  const rows = stacks.map(({ plan, folder }) => [
    plan.part.name,
    plan.resources.length.toLocaleString("en-US"),
    relative(".", folder) || ".",
  ]);
  const [[, , only] = [], ...others] = rows;
  if (others.length === 0) return `Terraform is in ${only}`;
  return `\n${table(["STACK", "RESOURCES", "TERRAFORM"], rows)}`;
}

/** Nobody may take for done what is left to people. */
function reminders(pages: Synthesis["pages"], outdir: string): readonly string[] {
  return pages.flatMap(({ reminder, path }) =>
    reminder ? [`${reminder}: ${relative(".", join(outdir, path))}`] : [],
  );
}

function summarize(model: ResolvedModel, terminal: Terminal): void {
  const accounts = new Set(model.grants.map(({ account }) => account.id)).size;
  const lines: readonly (readonly [number | string, string])[] = [
    [accounts, `of ${model.accounts.length} accounts are reached`],
    [model.permissionSets.length, "permission sets"],
    [model.groups.length, "groups"],
    [model.users.length, "users"],
    [model.grants.length, "account assignments"],
  ];
  for (const [count, what] of lines) terminal.out(`${String(count).padStart(7)} ${what}`);
}
