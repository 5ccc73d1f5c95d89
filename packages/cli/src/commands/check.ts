import { deploymentCosts, type StackCost, undeployable } from "@rolecall/cdktf-gen/plan";
import { type Diagnostic, isSound, oneLine, type Severity } from "@rolecall/core";
import { costReport, costTable } from "../output/costs";
import { plural } from "../output/plural";
import { exit, type Terminal } from "../terminal";
import { openWorkspace, print, type OpenedWorkspace } from "../workspace";
import type { AddCommand } from "./command";
import { type Format, formatOption } from "./format";
import { nowOption } from "./now";

/** `rolecall check`: what is wrong with a workspace. */
export const check: AddCommand = (program, terminal, finish) => {
  program
    .command("check")
    .description("check a workspace and say what is wrong with it")
    .argument("[dir]", "the workspace's folder, or a file in it", ".")
    .addOption(formatOption())
    .addOption(nowOption())
    .action((dir: string, { format, now }: { format: Format; now?: string }) => {
      terminal.progress(`checking ${dir} …`);
      const workspace = withUndeployable(openWorkspace(dir, now));
      const checked = { workspace, summary: summaryOf(workspace), costs: costsOf(workspace) };
      if (format === "json") terminal.out(JSON.stringify(report(checked), undefined, 2));
      else printFor(terminal, checked);
      finish(checked.summary.errors > 0 ? exit.findings : exit.fine);
    });
};

/** What came out of a check. */
interface Checked {
  readonly workspace: OpenedWorkspace;
  readonly summary: Summary;
  readonly costs: readonly StackCost[] | undefined;
}

function printFor(terminal: Terminal, { workspace, summary, costs }: Checked): void {
  const { diagnostics } = workspace;
  for (const found of diagnostics.slice(0, mostPrinted)) {
    terminal.out(`${print(found, workspace, terminal.palette)}\n`);
  }
  if (diagnostics.length > mostPrinted) terminal.out(more(diagnostics.length - mostPrinted));
  const long = costTable(costs ?? []);
  if (long !== undefined) terminal.out(`${long}\n`);
  terminal.out(sentence(summary));
}

/** What `rolecall app` would refuse is an error here too, or a merge would break the deployment. */
function withUndeployable(workspace: OpenedWorkspace): OpenedWorkspace {
  if (!isSound(workspace)) return workspace;
  return {
    ...workspace,
    diagnostics: [...workspace.diagnostics, ...undeployable(workspace.model)],
  };
}

/** Where more is wrong than anyone reads, one cause has many effects. */
const mostPrinted = 200;

function more(count: number): string {
  return `… and ${count.toLocaleString("en-US")} more; --format json gives all\n`;
}

interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
}

function summaryOf({ diagnostics, workspace }: OpenedWorkspace): Summary {
  const count = (severity: Severity) =>
    diagnostics.filter((found) => found.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), files: workspace.sources.size };
}

function sentence({ errors, warnings, files }: Summary): string {
  const counted = [plural(errors, "error"), plural(warnings, "warning")].join(", ");
  return `${counted} in ${plural(files, "file")}`;
}

/** What deployments ask of AWS. Of a workspace with errors nobody knows what would be deployed. */
function costsOf(workspace: OpenedWorkspace): readonly StackCost[] | undefined {
  return isSound(workspace) ? deploymentCosts(workspace.model) : undefined;
}

function report({ workspace, summary, costs }: Checked) {
  const diagnostics = workspace.diagnostics.map((found) => diagnosticReport(found, workspace));
  return { diagnostics, summary, ...(costs && { stacks: costs.map(costReport) }) };
}

/** Positions count from 1, columns in UTF-16 code units, and the end is the place after the last. */
function diagnosticReport(found: Diagnostic, { sourceOf, pathOf }: OpenedWorkspace) {
  const { code, severity, span } = found;
  const source = sourceOf(span.file);
  const start = source?.positionAt(span.start) ?? { line: 1, column: 1 };
  const end = source?.positionAt(span.end) ?? start;
  return {
    code,
    severity,
    message: oneLine(found),
    file: pathOf(span.file),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
