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

test("nothing that is shipped comes under a licence that would bind its users", () => {
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, link }]) => path.startsWith("node_modules/") && !dev && !link,
  );
  const unwelcome = shipped.filter(
    ([, { license = "none stated" }]) =>
      !/^\(?(MIT|ISC|Apache-2\.0|MPL-2\.0|BSD-[23]-Clause|0BSD|Unlicense|BlueOak-1\.0\.0|Public Domain)\b/.test(
        license,
      ),
  );
  expect(shipped.length).toBeGreaterThan(5);
  expect(unwelcome.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
