import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onDisk } from "@rolecall/core/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { URI } from "vscode-uri";
import { serve } from "./server/serve";
import type { Extras } from "./service/service";
import type { Host, Mount } from "./workspace/host";

export type { Extras };

/** Serves an editor over the standard input and output, with the files of the disk. */
export function serveStdio(extras: Extras = {}): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, disk, extras);
}

/** Serves the editor that has started this process, by the way that its arguments name. */
export function serveParent(extras: Extras = {}): void {
  serve(createConnection(ProposedFeatures.all), disk, extras);
}

/** The files of this machine. */
export const disk: Host = { mountOf, pageOf };

function mountOf(uri: URI): Mount | undefined {
  if (uri.scheme !== "file") return undefined;
  const [drive] = /^\/[A-Za-z]:(?=\/|$)/.exec(uri.path) ?? [];
  const root = uri.with({ path: drive === undefined ? "/" : `${drive}/` });
  return { root, files: onDisk(root.fsPath) };
}

const knownPages = new Map<string, string | undefined>();

/** Pages come and go with the server, so that each is looked for once. */
function pageOf(code: string): string | undefined {
  if (!knownPages.has(code)) knownPages.set(code, findPage(code));
  return knownPages.get(code);
}

/** The pages come with the core. */
function findPage(code: string): string | undefined {
  const core = join(require.resolve("@rolecall/core/package.json"), "../src");
  const pages = ["rules", "diagnostics/problems"].map((folder) => join(core, folder, `${code}.md`));
  const page = pages.find((path) => existsSync(path));
  return page === undefined ? undefined : pathToFileURL(page).href;
}
