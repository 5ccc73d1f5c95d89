import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AccessMatrix } from "../data/access-matrix";
import { pageOf } from "./page";

const built = join(__dirname, "../../dist");

/**
 * One page that shows a matrix and needs nothing else.
 *
 * @throws the error of `node:fs` when the package has not been built
 */
export function reportPage(matrix: AccessMatrix): string {
  return pageOf(matrix, { script: builtFile("page.js"), styles: builtFile("matrix.css"), hashOf });
}

function builtFile(name: string): string {
  return readFileSync(join(built, name), "utf8");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
