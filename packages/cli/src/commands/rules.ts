import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Finding, findings, whatItIs } from "@rolecall/core";
import { Failure } from "../failure";
import { table } from "../output/table";
import { exit } from "../terminal";
import type { AddCommand } from "./command";

/** `rolecall rules`: what can be wrong, and the page about each. */
export const rules: AddCommand = (program, terminal, finish) => {
  program
    .command("rules")
    .description("list what can be wrong with a workspace, or explain one finding")
    .argument("[code]", "the code of a finding, such as unknown-group")
    .action((code: string | undefined) => {
      terminal.out(code === undefined ? list() : explain(code));
      finish(exit.fine);
    });
};

function list(): string {
  const rows = findings().map((finding) => [
    finding.code,
    finding.isAdvice ? `${finding.severity} (advice)` : finding.severity,
    whatItIs(pageOf(finding)).replaceAll("`", "").replaceAll("\n", " "),
  ]);
  return table(["CODE", "SEVERITY", "WHAT IT IS"], rows);
}

function explain(code: string): string {
  const finding = findings().find((candidate) => candidate.code === code);
  if (finding) return pageOf(finding).trimEnd();
  throw new Failure(`there is no finding "${code}"; \`rolecall rules\` lists all`);
}

/** The pages are part of the core package, beside the code that they describe. */
function pageOf({ page }: Finding): string {
  const core = dirname(require.resolve("@rolecall/core/package.json"));
  return readFileSync(join(core, page.replace(/^packages\/core\//, "")), "utf8");
}
