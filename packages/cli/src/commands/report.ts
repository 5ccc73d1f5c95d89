import { basename, extname } from "node:path";
import { currentDay } from "@rolecall/core";
import {
  type AccessMatrix,
  accessMatrix,
  type EarlierSubject,
  reportMarkdown,
} from "@rolecall/matrix";
import { reportPage } from "@rolecall/matrix/report";
import { Option } from "commander";
import { refuseErrors, workspaceAt } from "../git/workspace-at";
import { plural } from "../output/plural";
import { writeWhole } from "../output/write-whole";
import { exit } from "../terminal";
import { isUsable, openWorkspace, type OpenedWorkspace } from "../workspace";
import type { AddCommand } from "./command";
import { nowOption } from "./now";

/** `rolecall report`: who may enter which account, as a page to look at or a text to review. */
export const report: AddCommand = (program, terminal, finish) => {
  program
    .command("report")
    .description("show who may enter which account, and what a change gives and takes away")
    .argument("[dir]", "the workspace's folder, or a file in it", ".")
    .addOption(reportFormatOption())
    .option("--output <file>", "where to write (default: the standard output)")
    .option("--compare <revision>", "also show what has changed since a git revision: origin/main")
    .addOption(nowOption())
    .addHelpText("after", examples)
    .action(async (dir: string, options: Options) => {
      terminal.progress(`reading ${dir} …`);
      const { compare, output, now = currentDay() } = options;
      const workspace = openWorkspace(dir, now);
      if (!isUsable(workspace, terminal)) return finish(exit.findings);
      const before = await earlierSubject(workspace, compare, now);
      const matrix = accessMatrix(workspace, { title: titleOf(workspace), before });
      const text = forms[formatOf(options)](matrix);
      if (output === undefined) terminal.out(text.trimEnd());
      else {
        writeWhole(output, text);
        terminal.out(`wrote ${output}: ${summary(matrix)}`);
      }
      return finish(exit.fine);
    });
};

const examples = `
The page needs no network and no server. Of a comparison, Markdown has what is gained and lost alone.

  rolecall report --output access.html
  rolecall report --compare origin/main --output change.md
`;

type ReportFormat = "html" | "markdown" | "json";

interface Options {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly compare?: string;
  readonly now?: string;
}

function reportFormatOption(): Option {
  return new Option(
    "--format <format>",
    "what to write (default: what the name of the output ends with, markdown without one)",
  ).choices(["html", "markdown", "json"]);
}

const forms: Readonly<Record<ReportFormat, (matrix: AccessMatrix) => string>> = {
  html: reportPage,
  markdown: reportMarkdown,
  json: (matrix) => `${JSON.stringify(matrix)}\n`,
};

function formatOf({ format, output }: Options): ReportFormat {
  if (format) return format;
  const end = output === undefined ? ".md" : extname(output).toLowerCase();
  if (end === ".json") return "json";
  return end === ".md" ? "markdown" : "html";
}

/** The name of the workspace's folder. */
function titleOf({ root }: OpenedWorkspace): string {
  return basename(root);
}

const cure = "give a revision without errors";

async function earlierSubject(
  workspace: OpenedWorkspace,
  revision: string | undefined,
  today: string,
): Promise<EarlierSubject | undefined> {
  if (revision === undefined) return undefined;
  const { compiled } = await workspaceAt(workspace, revision, today);
  if (!compiled) return { ...emptySubject, revision };
  const errors = compiled.diagnostics.filter(({ severity }) => severity === "error");
  refuseErrors(compiled, errors, { revision, cure });
  return { model: compiled.model, sourceOf: compiled.sourceOf, revision };
}

/** What a folder is before it is a workspace. */
const emptySubject = {
  model: { accounts: [], externalAccounts: [], grants: [], groups: [], users: [] },
  sourceOf: () => undefined,
};

function summary({ principals, accounts, grants }: AccessMatrix): string {
  return [
    plural(principals.length, "principal"),
    plural(accounts.length, "account"),
    plural(grants.length, "grant"),
  ].join(", ");
}
