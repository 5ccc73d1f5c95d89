import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = mkdtempSync(join(tmpdir(), "rolecall-third-party-"));
afterAll(() => rmSync(folder, { recursive: true }));

function addPackage(name: string, license: string): string {
  const path = join(folder, "node_modules", name);
  mkdirSync(join(path, "lib"), { recursive: true });
  writeFileSync(join(path, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  writeFileSync(join(path, "LICENSE.md"), `The terms of ${name}\n`);
  return `node_modules/${name}/lib/index.js`;
}

/** What the script says of the files of a bundle; it is a module, which tests cannot import. */
function thirdParty(files: readonly string[]): string {
  const script = pathToFileURL(join(__dirname, "../scripts/third-party.mjs")).href;
  const call = `thirdParty(${JSON.stringify(files)}, ${JSON.stringify(folder)})`;
  const code = `import { thirdParty } from ${JSON.stringify(script)}; console.log(${call});`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
    stdio: "pipe",
  });
}

test("every package in a bundle is listed once, with the text of its licence", () => {
  const files = [addPackage("b", "ISC"), "src/own.ts", addPackage("@a/a", "MIT")];
  const page = thirdParty([...files, "node_modules/b/lib/other.js"]);
  expect(page.match(/^## .*$/gm)).toEqual(["## @a/a 1.2.3", "## b 1.2.3"]);
  expect(page).toContain("Licence: ISC\n\n```text\nThe terms of b\n```");
});

test.each(["GPL-3.0-only", "AGPL-3.0-or-later", "MPL-2.0", "SEE LICENSE IN LICENSE.md"])(
  "a package under %s is not packed",
  (license) => {
    const file = addPackage("bound", license);
    expect(() => thirdParty([file])).toThrow(`bound (${license})`);
  },
);
