import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { byText, problemCodes, rules as allRules } from "@rolecall/core";
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
      terminal.out(code === undefined ? list() : page(code));
      finish(exit.fine);
    });
};

function list(): string {
  const rows = [
    ...allRules.map(({ code, summary }) => [code, summary]),
    ...problemCodes.map((code) => [code, "The text cannot be read as it is meant."]),
  ];
  return table(["CODE", "FINDS"], rows.sort(byText(([code = ""]) => code)));
}

/** The pages are part of the core package, beside the code that they describe. */
function page(code: string): string {
  const sources = join(dirname(require.resolve("@rolecall/core/package.json")), "src");
  const known = new Set([...problemCodes, ...allRules.map((rule) => rule.code)]);
  const path = ["rules", "diagnostics/problems"]
    .map((folder) => join(sources, folder, `${code}.md`))
    .find((candidate) => known.has(code) && existsSync(candidate));
  if (path === undefined) {
    throw new Failure(`there is no finding "${code}"; \`rolecall rules\` lists all`);
  }
  return readFileSync(path, "utf8").trimEnd();
}
