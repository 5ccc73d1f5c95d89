import type { Diagnostic, Severity } from "@rolecall/core";
import { exit } from "../terminal";
import { openWorkspace, print, type OpenedWorkspace } from "../workspace";
import { oneLine } from "@rolecall/core";
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
      const workspace = openWorkspace(dir, now);
      const summary = summaryOf(workspace);
      if (format === "json") {
        terminal.out(JSON.stringify(report(workspace, summary), undefined, 2));
      } else {
        const { diagnostics } = workspace;
        for (const found of diagnostics.slice(0, mostPrinted)) {
          terminal.out(`${print(found, workspace, terminal.palette)}\n`);
        }
        if (diagnostics.length > mostPrinted) terminal.out(more(diagnostics.length - mostPrinted));
        terminal.out(sentence(summary));
      }
      finish(summary.errors > 0 ? exit.findings : exit.fine);
    });
};

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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function report(workspace: OpenedWorkspace, summary: Summary) {
  const diagnostics = workspace.diagnostics.map((found) => diagnosticReport(found, workspace));
  return { diagnostics, summary };
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
