import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { copyOfExample, folderWith, removeFolders } from "../testing/folders";
import { cliArguments } from "../testing/server-process";

jest.setTimeout(120_000);

const page = join(__dirname, "../../../../docs/editors.md");
const session = join(__dirname, "../testing/neovim/session.lua");

/** What was seen in Neovim. */
interface Seen {
  readonly problem?: string;
  readonly diagnostic?: { readonly line: number; readonly code: string; readonly message: string };
  readonly fixed?: boolean;
  readonly completion?: readonly string[];
  readonly hover?: string;
  readonly formatted?: string;
  readonly definition?: { readonly file: string; readonly line: number; readonly column: number };
  readonly renamed?: readonly string[];
  readonly after_rename?: string;
}

const hasNeovim = spawnSync("nvim", ["--version"]).status === 0;
const isRequired = process.env["ROLECALL_REQUIRE_NEOVIM"] === "1";

afterAll(removeFolders);

if (hasNeovim || isRequired) {
  test("Neovim, set up as the page on editors says, shows and does everything", async () => {
    const seen = await inNeovim(settingsOf(readFileSync(page, "utf8")));
    expect(seen.problem).toBeUndefined();
    expect(seen.diagnostic).toMatchObject({ line: 36, code: "unknown-group" });
    expect(seen.diagnostic?.message).toContain('did you mean "database-engineers"?');
    expect(seen.fixed).toBe(true);
    expect(seen.completion?.join("\n")).toContain("payments-developers");
    expect(seen.hover).toContain("ana");
    expect(seen.formatted).toBe("    principals: [group:cloud-platform]");
    expect(seen.definition).toEqual({ file: "teams.access.yaml", line: 33, column: 3 });
    expect(seen.renamed).toEqual(["patterns/platform.access.yaml", "teams.access.yaml"]);
    expect(seen.after_rename).toContain("[group:packet-pushers]");
  });
} else {
  console.warn(
    "There is no nvim here, so it was NOT tested that another editor's own client understands the " +
      "server: findings, fixes, completion, hover, formatting, definition and rename in Neovim.",
  );
  test.todo("Neovim, set up as the page on editors says, shows and does everything");
}

/** The first piece of Lua in the page, which is for the versions of Neovim that distributions have. */
function settingsOf(text: string): string {
  const [, lua] = /^```lua\n([^]*?)^```$/m.exec(text) ?? [];
  if (lua === undefined) throw new Error("docs/editors.md has no Lua");
  return lua;
}

async function inNeovim(settings: string): Promise<Seen> {
  const folder = copyOfExample("acme");
  const bin = folderWith({ "init.lua": settings, npx: npx() });
  chmodSync(join(bin, "npx"), 0o755);
  const result = join(bin, "result.json");
  const args = ["--headless", "--clean", "-n", "-u", join(bin, "init.lua"), "-S", session];
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env["PATH"]}`,
    ROLECALL_RESULT: result,
    XDG_STATE_HOME: bin,
    XDG_CACHE_HOME: bin,
  };
  const said = await run("nvim", args, { cwd: folder, env });
  if (!existsSync(result)) throw new Error(`Neovim ended without a result:\n${said}`);
  return JSON.parse(readFileSync(result, "utf8")) as Seen;
}

/** What users have from npm: a command that runs `rolecall`, here as it is in the sources. */
function npx(): string {
  const command = [process.execPath, ...cliArguments.slice(0, -2)].map((one) => `'${one}'`);
  return `#!/bin/sh\nshift\nexec ${command.join(" ")} "$@"\n`;
}

/** Runs a program to its end, and gives what it has written. */
function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data: Buffer) => said.push(data.toString()));
    }
    const late = setTimeout(() => child.kill("SIGKILL"), 100_000);
    child.on("error", reject);
    child.on("close", () => {
      clearTimeout(late);
      resolve(said.join(""));
    });
  });
}
