import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

const welcome = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "Public Domain",
]);

/** What MPL-2.0 asks for is about its own files, and these are installed as they are published. */
const unchanged = new Set(["node_modules/cdktf", "node_modules/@cdktf/provider-aws"]);

/**
 * Whether one of the choices that a licence expression leaves consists of welcome licences only.
 * What is not taken apart, such as brackets in brackets and `WITH`, is not welcome.
 */
function isWelcome(expression: string): boolean {
  const choices = expression.replace(/^\(([^()]*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((one) => welcome.has(one)));
}

test.each([
  ["MIT", true],
  ["Apache-2.0 AND MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND GPL-3.0-or-later)", false],
  ["GPL-2.0-only WITH Classpath-exception-2.0", false],
  ["MIT AND (ISC OR GPL-3.0-only)", false],
  ["MIT-Modern-Variant", false],
  ["MPL-2.0", false],
])("%s is welcome: %j", (expression, expected) => {
  expect(isWelcome(expression)).toBe(expected);
});

const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, link }]) => path.includes("node_modules/") && !dev && !link,
);

test("what is installed with a package of ours is shipped, wherever it is installed", () => {
  expect(shipped.length).toBeGreaterThan(5);
  expect(shipped.map(([path]) => path)).toContain("packages/core/node_modules/picomatch");
});

test("nothing that is shipped comes under a licence that would bind its users", () => {
  const unwelcome = shipped.filter(([path, { license = "none stated" }]) =>
    license === "MPL-2.0" ? !unchanged.has(path) : !isWelcome(license),
  );
  expect(unwelcome.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
