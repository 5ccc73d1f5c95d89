import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Failure } from "../failure";
import { exit } from "../terminal";
import type { AddCommand } from "./command";

const template = join(__dirname, "../../template");

/** npm leaves files of this name out of packages. */
const renamed: Readonly<Record<string, string>> = { gitignore: ".gitignore" };

/** `rolecall init`: a first workspace. */
export const init: AddCommand = (program, terminal, finish) => {
  program
    .command("init")
    .description("make a small workspace to start from")
    .argument("[dir]", "the folder to make it in", ".")
    .action((dir: string) => {
      const files = readdirSync(template).map((name) => ({
        source: join(template, name),
        target: join(dir, renamed[name] ?? name),
      }));
      refuseToOverwrite(files.map(({ target }) => target));
      mkdirSync(dir, { recursive: true });
      for (const { source, target } of files) copyFileSync(source, target);
      terminal.out(
        welcome(
          dir,
          files.map(({ target }) => target),
        ),
      );
      finish(exit.fine);
    });
};

function refuseToOverwrite(targets: readonly string[]): void {
  const present = targets.filter((target) => existsSync(target));
  if (present.length === 0) return;
  throw new Failure(
    `${present.join(", ")} ${present.length === 1 ? "is" : "are"} there already, ` +
      "and nothing was written; give another folder, such as `rolecall init access`",
  );
}

function welcome(dir: string, targets: readonly string[]): string {
  const at = relative(".", dir) || ".";
  return [
    `wrote ${targets.join(", ")}`,
    "",
    "next:",
    `  edit ${join(at, "rolecall.yaml")}: your accounts and your Region`,
    `  edit ${join(at, "team.access.yaml")}: who gets what where`,
    `  npx rolecall check ${at}      what is wrong`,
    `  npx rolecall who ${at}        who has which access`,
    `  npx rolecall app ${at}        Terraform`,
  ].join("\n");
}
