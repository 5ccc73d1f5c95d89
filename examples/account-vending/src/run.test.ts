import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run";

const original = join(__dirname, "../access");
const folder = mkdtempSync(join(tmpdir(), "rolecall-vending-"));
const read = (from: string): string => readFileSync(join(from, "organization.access.yaml"), "utf8");

beforeEach(() => cpSync(original, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the program says, its exit code, and the lines that it has written. */
function vend(command: string) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const code = run(folder, command.split(" "), { log: say, error: say });
  const before = new Set(read(original).split("\n"));
  const written = read(folder)
    .split("\n")
    .filter((line) => !before.has(line));
  const isKept =
    read(folder).replace(written.map((line) => `${line}\n`).join(""), "") === read(original);
  return { code, said: said.join("\n"), written, isKept };
}

test("a new account is written beside the others, and its tags and unit say who gets in", () => {
  expect(
    vend(
      "--name billing-dev --id 040000000022 --unit Workloads/Dev --tag team=billing --tag env=dev",
    ),
  ).toEqual({
    code: 0,
    said: [
      "the account is in organization.access.yaml",
      "+ group:billing-crew has Build in billing-dev, by patterns.crews-build-in-dev",
      "+ group:controllers has Look in billing-dev, by patterns.controllers-look-at-workloads",
    ].join("\n"),
    written: [
      '  billing-dev: { id: "040000000022", unit: Workloads/Dev, tags: { team: billing, env: dev } }',
    ],
    isKept: true,
  });
});

test.each([
  ["--name x --id 040000000022 --unit Workloads/Test", "unknown-unit"],
  ["--name x --id 040000000022 --unit Workloads/Dev --tag team=cranes", "group"],
  ["--name x --id 400000000011", "400000000011"],
  ["--name tracking-dev --id 040000000022", '"tracking-dev" stands under accounts already'],
  ["--name x --id 12", '"12" is not an account id'],
])("%s is stopped, and nothing is written", (command, reason) => {
  const { code, said, written, isKept } = vend(command);
  expect({ code, written, isKept }).toEqual({ code: 1, written: [], isKept: true });
  expect(said).toContain(reason);
  expect(said).toMatch(/nothing has been written$/);
});

test("an argument that is not known is refused", () => {
  expect(() => vend("--account x")).toThrow("--account");
});
