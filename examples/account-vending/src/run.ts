import { parseArgs } from "node:util";
import type { Grant, NewAccount } from "@rolecall/core";
import { type Vended, vend } from "./vend";

/** Where the program writes: what it has to say, and what keeps it from working. */
export interface Output {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Vends the account that the arguments describe, and answers with the exit code: 0 when it is
 * written, 1 when a finding is in the way.
 *
 * @throws TypeError for arguments that it does not know
 */
export function run(folder: string, args: readonly string[], output: Output): number {
  const vending = vend(folder, accountIn(args));
  if ("findings" in vending) {
    output.error([...vending.findings, "nothing has been written"].join("\n\n"));
    return 1;
  }
  output.log(report(vending));
  return 0;
}

function accountIn(args: readonly string[]): NewAccount {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: "string", default: "" },
      id: { type: "string", default: "" },
      unit: { type: "string" },
      email: { type: "string" },
      tag: { type: "string", multiple: true, default: [] },
    },
  });
  const { tag, ...account } = values;
  return { ...account, tags: Object.fromEntries(tag.map(keyAndValue)) };
}

function keyAndValue(tag: string): readonly [string, string] {
  const [key = "", ...value] = tag.split("=");
  return [key, value.join("=")];
}

function report({ file, gained, lost }: Vended): string {
  return [
    `the account is in ${file}`,
    ...gained.map((grant) => `+ ${shown(grant)}`),
    ...lost.map((grant) => `- ${shown(grant)}`),
  ].join("\n");
}

function shown({ principal, permissionSet, account, origins: [origin] }: Grant): string {
  const { kind, name } = principal;
  return `${kind}:${name} has ${permissionSet} in ${account.name}, by ${origin.object}`;
}
