import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import * as core from "@rolecall/core";
import * as node from "@rolecall/core/node";
import { check } from "@rolecall/core/testing";

const root = join(__dirname, "..");
const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "docs/benchmarks.md",
  "docs/constructs.md",
  "docs/deployment.md",
  "docs/pipeline.md",
  "docs/language.md",
  "docs/reference/keys.md",
  "docs/reference/findings.md",
];
const read = (name: string): string => readFileSync(join(root, name), "utf8");

function blocks(page: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm");
  return [...read(page).matchAll(fence)].map(([, block = ""]) => block);
}

test("every piece of YAML in the guide is right", () => {
  const all = ["docs/language.md", "docs/deployment.md"].flatMap((page) => blocks(page, "yaml"));
  expect(all.length).toBeGreaterThan(4);
  for (const block of all) expect(check(block).marked).toBe(block);
});

test("the finding in the README is what the terminal shows", () => {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-readme-"));
  try {
    for (const name of ["rolecall.yaml", "team.access.yaml"]) {
      const text = read(`examples/starter/${name}`);
      writeFileSync(join(folder, name), text.replace("[group:developers]", "[group:developer]"));
    }
    const { diagnostics, sourceOf } = node.compileFolder(folder);
    const printed = diagnostics.map((found) => core.printDiagnostic(found, sourceOf)).join("\n\n");
    expect(read("README.md")).toContain(`$ npx rolecall check\n${printed}\n\n1 error, 0 warnings`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the program in the README adds an account, and tells who gets in", () => {
  const [program = ""] = blocks("README.md", "ts");
  const { code } = transformSync(program, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const folder = mkdtempSync(join(tmpdir(), "rolecall-program-"));
  const shown: unknown[] = [];
  const modules = { "@rolecall/core": core, "@rolecall/core/node": node };
  const inFolder = {
    ...node,
    loadWorkspace: (path: string) => node.loadWorkspace(join(folder, path)),
  };
  try {
    cpSync(join(root, "examples/account-vending/access"), join(folder, "access"), {
      recursive: true,
    });
    // oxlint-disable-next-line typescript/no-implied-eval -- the program is ours, from the README
    new Function("require", "exports", "console", code)(
      (name: keyof typeof modules) => (name === "@rolecall/core/node" ? inFolder : modules[name]),
      {},
      { log: (value: unknown) => shown.push(value) },
    );
    const { diagnostics, model } = node.compileFolder(join(folder, "access"));
    expect(diagnostics).toEqual([]);
    expect(shown).toEqual([core.grantsOf(model, { account: "billing-dev" })]);
    expect(shown[0]).not.toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each(pages)("what %s points to is there", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = ""]) => target);
  const tests = [...read(page).matchAll(/`((?:scripts|core|cli|cdktf-gen)\/[\w./-]+\.\w+)`/g)].map(
    ([, target = ""]) => (target.startsWith("scripts/") ? target : `packages/${target}`),
  );
  const places = [...links.map((link) => join(page, "..", link)), ...tests].map((place) =>
    place.replace(/^packages\/(core|cdktf-gen)\/(?!src)/, "packages/$1/src/"),
  );
  for (const place of places) expect([place, existsSync(join(root, place))]).toEqual([place, true]);
});

test("the commands that the documentation names are there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npm (?:run )?(test(?!:)|[a-z]+(?::[a-z]+)?)\b/g)].map(
      ([, name = ""]) => name,
    ),
  );
  const own = named.filter((name) => !["run", "i", "ci", "install"].includes(name));
  expect(new Set(own).size).toBeGreaterThan(4);
  expect(own.filter((name) => scripts[name] === undefined)).toEqual([]);
});
