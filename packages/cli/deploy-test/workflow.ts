import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pluginArguments } from "./terraform";

const root = join(__dirname, "../../..");

/** The shell of each named step of a workflow that a page of the documentation shows. */
export function stepsOf(page: string, workflow: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, page), "utf8");
  const fences = [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = ""]) => block);
  const block = fences.find((fence) => fence.startsWith(`name: ${workflow}\n`)) ?? "";
  const steps = block.split(/^ +- (?=uses:|name:)/m);
  return new Map(
    steps.flatMap((step) => {
      const [, name, , script] = /^name: (\w+)\n(.*\n)*? +run: (.*(?:\n {10}.*)*)/.exec(step) ?? [];
      return name && script ? [[name, script.replace(/^\|\n/, "").replace(/^ {10}/gm, "")]] : [];
    }),
  );
}

/** What a step has ended with and said. */
export interface StepResult {
  readonly exitCode: number | null;
  /** All that it printed. */
  readonly text: string;
  /** What it hands on to later steps. */
  readonly outputs: ReadonlyMap<string, string>;
  /** What it shows on the page of the run. */
  readonly summary: string;
}

/** Runs the shell of a step the way that GitHub's runners do. */
export function runStep(folder: string, script: string): StepResult {
  const files = mkdtempSync(join(tmpdir(), "rolecall-step-"));
  const [output, summary] = [join(files, "output"), join(files, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  try {
    const shell = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
    const env = { ...environment(), GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    const { status, stdout, stderr } = spawnSync("bash", shell, {
      cwd: folder,
      encoding: "utf8",
      env,
    });
    return {
      exitCode: status,
      text: `${stdout}\n${stderr}`,
      outputs: assignmentsIn(readFileSync(output, "utf8")),
      summary: readFileSync(summary, "utf8"),
    };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

/** A developer's own credentials must never reach a test that writes. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("AWS_"));
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  return {
    ...Object.fromEntries(own),
    PATH: path,
    CHECKPOINT_DISABLE: "1",
    DISABLE_VERSION_CHECK: "1",
    CI: "1",
    TF_CLI_ARGS_init: pluginArguments().join(" "),
  };
}

function assignmentsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}
