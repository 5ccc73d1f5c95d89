// AWS's managed policies and their descriptions.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constant, file, groupByHead } from "./support.mjs";

const require = createRequire(import.meta.url);

/** iam-floyd does not date its list; this is the day of its release: `npm view iam-floyd time`. */
const floyd = { version: "0.842.0", day: "2026-09-27" };

const { version } = require("iam-floyd/package.json");
if (version !== floyd.version) throw new Error(`say the day on which iam-floyd ${version} came`);

const origin = { source: `iam-floyd ${version} (Apache-2.0)`, day: floyd.day };
const list = "iam-floyd/lib/generated/aws-managed-policies/iam-floyd";
const policies = require(`${list}.js`).AwsManagedPolicy;

export function managedPoliciesFile() {
  const packed = [...byPath()].map(([path, names]) => [path, names.join(" ")]);
  return file("managed-policies", origin, [
    "/** The names of AWS's managed policies by their path. */",
    constant("namesByPath", "Readonly<Record<string, string>>", Object.fromEntries(packed)),
  ]);
}

export function managedPolicyDetailsFile() {
  const described = descriptions();
  const packed = [...byPath()].map(([path, names]) => [
    path,
    names.map((name) => described.get(`${path}${name}`) ?? "").join("\n"),
  ]);
  return file("managed-policy-details", origin, [
    "/** The descriptions of AWS's managed policies by their path, in the order of their names. */",
    constant("descriptionsByPath", "Readonly<Record<string, string>>", Object.fromEntries(packed)),
  ]);
}

function byPath() {
  return groupByHead(Object.values(policies).map(String).toSorted(), /^.*\//);
}

/** They are comments in the list's types: a line of its own above each policy. */
function descriptions() {
  const text = readFileSync(require.resolve(`${list}.d.ts`), "utf8");
  const found = text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*static (\w+):/g);
  return new Map([...found].map(([, comment, name]) => [policies[name], inOneLine(comment)]));
}

function inOneLine(comment) {
  return comment.replaceAll(/\s+/g, " ").trim();
}
