import type { Grant, MatchReason } from "@rolecall/core";
import { grantsOf } from "@rolecall/core";
import { externalAccessOf, externalTable } from "../output/external-access";
import { lineOf } from "../output/line";
import { table } from "../output/table";
import { exit } from "../terminal";
import { isUsable, openWorkspace, type OpenedWorkspace } from "../workspace";
import type { AddCommand } from "./command";
import { type Format, formatOption } from "./format";
import { nowOption } from "./now";

/** `rolecall who`: who has which access where, and which pattern grants it. */
export const who: AddCommand = (program, terminal, finish) => {
  program
    .command("who")
    .description("list who has which access where, and which pattern grants it")
    .argument("[dir]", "the workspace's folder, or a file in it", ".")
    .addOption(formatOption())
    .addOption(nowOption())
    .option("--why", "also say why the pattern matches the account (JSON always does)")
    .action((dir: string, { format, now, why }: Options) => {
      terminal.progress(`reading ${dir} …`);
      const workspace = openWorkspace(dir, now);
      if (!isUsable(workspace, terminal)) return finish(exit.findings);
      const access = accessOf(workspace);
      const externalAccess = externalAccessOf(workspace);
      if (format === "json") {
        terminal.out(JSON.stringify({ access, externalAccess }, undefined, 2));
        return finish(exit.fine);
      }
      const tables = [
        ...(access.length > 0 ? [accessTable(access, why === true)] : []),
        ...(externalAccess.length > 0 ? [externalTable(externalAccess)] : []),
      ];
      terminal.out(tables.join("\n\n") || "nobody has access to anything");
      return finish(exit.fine);
    });
};

interface Options {
  readonly format: Format;
  readonly now?: string;
  readonly why?: true;
}

interface Access {
  readonly principalType: "GROUP" | "USER";
  readonly principal: string;
  readonly permissionSet: string;
  readonly accountId: string;
  readonly account: string;
  readonly pattern: string;
  readonly file: string;
  readonly line: number;
  readonly reasons: readonly Reason[];
}

/** What of the pattern's selector the account satisfies; written in the file of the pattern. */
interface Reason {
  readonly key: string;
  readonly item: string;
  readonly line: number;
}

function accessOf(workspace: OpenedWorkspace): readonly Access[] {
  return grantsOf(workspace.model).map((grant) => accessBy(grant, workspace));
}

/** Of several patterns that grant the same, the first by name is given; of the roles of a hub too. */
function accessBy(
  { principal, permissionSet, account, origins: [origin] }: Grant,
  workspace: OpenedWorkspace,
): Access {
  return {
    principalType: principal.kind === "user" ? "USER" : "GROUP",
    principal: principal.name,
    permissionSet,
    accountId: account.id,
    account: account.name,
    pattern: origin.object.replace(/^patterns\./, ""),
    file: workspace.pathOf(origin.span.file),
    line: lineOf(origin, workspace),
    reasons: origin.reasons.map((reason) => reasonIn(reason, workspace)),
  };
}

function reasonIn(reason: MatchReason, workspace: OpenedWorkspace): Reason {
  return { key: reason.key, item: reason.item, line: lineOf(reason, workspace) };
}

function accessTable(access: readonly Access[], withReasons: boolean): string {
  const rows = access.map((row) => [
    `${row.principalType.toLowerCase()}:${row.principal}`,
    row.permissionSet,
    `${row.account} (${row.accountId})`,
    row.pattern,
    `${row.file}:${row.line}`,
    ...(withReasons ? [row.reasons.map(({ key, item }) => `${key}: ${item}`).join(", ")] : []),
  ]);
  const head = ["WHO", "WHAT", "WHERE", "PATTERN", "WRITTEN IN"];
  return table(withReasons ? [...head, "WHY"] : head, rows);
}
