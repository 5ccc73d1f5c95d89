import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What may be shipped: all of these ask for their notice, and for nothing of those who use it. */
const welcome = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

/**
 * The packages of others among the files of a bundle, with their licences, as Markdown. Fails for a
 * package whose licence is none of those that may be shipped.
 *
 * @param files paths of the files in the bundle, from the folder
 * @param folder the folder that the paths start from
 */
export function thirdParty(files, folder) {
  const outside = files.filter((file) => file.includes("node_modules/"));
  const roots = [...new Set(outside.map((file) => packageOf(join(folder, file))))];
  const packages = roots
    .map(described)
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const unwelcome = packages.filter(({ license }) => !welcome.has(license));
  if (unwelcome.length > 0) {
    const names = unwelcome.map(({ name, license }) => `${name} (${license})`).join(", ");
    throw new Error(`these licences may not be shipped: ${names}`);
  }
  return `${["# What others have made of this extension", ...packages.map(section)].join("\n\n")}\n`;
}

/** The folder of the package that a file belongs to; folders inside may have small manifests. */
function packageOf(file) {
  const [path] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  if (path === undefined) throw new Error(`${file} is in no package`);
  return path;
}

function described(root) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { name, version, license, text: licenceText(root) };
}

function licenceText(root) {
  const name = readdirSync(root).find((file) => /^licen[cs]e/i.test(file));
  if (name === undefined) throw new Error(`${root} comes without the text of its licence`);
  return readFileSync(join(root, name), "utf8").trim();
}

function section({ name, version, license, text }) {
  return [`## ${name} ${version}`, `Licence: ${license}`, `\`\`\`text\n${text}\n\`\`\``].join(
    "\n\n",
  );
}
