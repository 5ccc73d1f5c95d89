// The Regions of every partition, as the AWS SDK knows them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { constant, file } from "./support.mjs";

const require = createRequire(import.meta.url);

/** The SDK does not date its list; this is the day of its release: `npm view @aws-sdk/core time`. */
const sdk = { version: "3.981.0", day: "2026-11-10" };

export function regionsFile() {
  const home = require.resolve("@aws-sdk/core/package.json");
  const { version, license } = require(home);
  if (version !== sdk.version)
    throw new Error(`say the day on which @aws-sdk/core ${version} came`);
  const origin = { source: `@aws-sdk/core ${version} (${license})`, day: sdk.day };
  return file("regions", origin, [
    "/** The Regions of each partition, a line for each: its code and its name. */",
    constant("regionsByPartition", "Readonly<Record<string, string>>", packRegions(home)),
  ]);
}

function packRegions(home) {
  const { partitions } = partitionsIn(dirname(home));
  return Object.fromEntries(
    partitions.map(({ id, regions }) => [id, linesOf(id, regions).join("\n")]),
  );
}

/** Beside Regions the list has an entry for the partition itself: `aws-global`. */
function linesOf(partition, regions) {
  return Object.entries(regions)
    .filter(([code]) => code !== `${partition}-global`)
    .map(([code, { description }]) => `${code} ${description}`)
    .toSorted();
}

/** The SDK exports no list; the file that holds it is one JSON value in a module. */
function partitionsIn(home) {
  const path = "dist-es/submodules/client/util-endpoints/lib/aws/partitions.js";
  const text = readFileSync(join(home, path), "utf8");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
}
