import type { Grant } from "@rolecall/core";
import { byText } from "@rolecall/core";
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
    .action((dir: string, { format, now }: { format: Format; now?: string }) => {
      terminal.progress(`reading ${dir} …`);
      const workspace = openWorkspace(dir, now);
      if (!isUsable(workspace, terminal)) return finish(exit.findings);
      const access = accessOf(workspace);
      if (format === "json") terminal.out(JSON.stringify({ access }, undefined, 2));
      else terminal.out(pretty(access));
      return finish(exit.fine);
    });
};

interface Access {
  readonly principalType: "GROUP" | "USER";
  readonly principal: string;
  readonly permissionSet: string;
  readonly accountId: string;
  readonly account: string;
  readonly pattern: string;
  readonly file: string;
  readonly line: number;
}

function accessOf(workspace: OpenedWorkspace): readonly Access[] {
  const access = workspace.model.grants.map((grant) => accessBy(grant, workspace));
  const identity = ({ principalType, principal, permissionSet, accountId }: Access): string =>
    [principalType, principal, permissionSet, accountId].join("\0");
  return access.sort(byText(identity));
}

/** Of several patterns that grant the same, the first by name is given. */
function accessBy(
  { principal, permissionSet, account, origins: [origin] }: Grant,
  { sourceOf, pathOf }: OpenedWorkspace,
): Access {
  return {
    principalType: principal.kind === "user" ? "USER" : "GROUP",
    principal: principal.name,
    permissionSet,
    accountId: account.id,
    account: account.name,
    pattern: origin.object.slice("patterns.".length),
    file: pathOf(origin.span.file),
    line: sourceOf(origin.span.file)?.positionAt(origin.span.start).line ?? 1,
  };
}

function pretty(access: readonly Access[]): string {
  if (access.length === 0) return "nobody has access to anything";
  const rows = access.map((row) => [
    `${row.principalType.toLowerCase()}:${row.principal}`,
    row.permissionSet,
    `${row.account} (${row.accountId})`,
    row.pattern,
    `${row.file}:${row.line}`,
  ]);
  return table(["WHO", "WHAT", "WHERE", "PATTERN", "WRITTEN IN"], rows);
}
