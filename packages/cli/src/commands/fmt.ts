import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import {
  type EditProblem,
  formatFile,
  type LoadedWorkspace,
  printDiagnostic,
  type SourceFile,
  type TextEdit,
} from "@rolecall/core";
import { loadWorkspace, saveEdits } from "@rolecall/core/node";
import { Failure } from "../failure";
import { plural } from "../output/plural";
import { exit, type Terminal } from "../terminal";
import type { AddCommand } from "./command";

/** `rolecall fmt`: the files of a workspace, laid out as usual. */
export const fmt: AddCommand = (program, terminal, finish) => {
  program
    .command("fmt")
    .description("lay the files of a workspace out as usual; only blanks change")
    .argument("[dir]", "the workspace's folder, or one file of it", ".")
    .option("--check", "write nothing, and end with 1 when a file is not laid out as usual")
    .action((dir: string, { check }: { check?: true }) => {
      terminal.progress(`reading ${dir} …`);
      const workspace = formattable(dir);
      const formatted = formatAll(workspace.sources);
      report(workspace, formatted, terminal);
      if (check) tellUnformatted(workspace, formatted, terminal);
      else write(workspace, formatted, terminal);
      const isFine = formatted.refused.length === 0 && workspace.diagnostics.length === 0;
      return finish(isFine && !(check && formatted.changed.length > 0) ? exit.fine : exit.findings);
    });
};

/** The files of a workspace that can be laid out: its own, and the policies that they name. */
function formattable(dir: string): LoadedWorkspace {
  if (!existsSync(dir)) {
    throw new Failure(`there is no file or folder ${dir}; give the folder of a workspace`);
  }
  const loaded = loadWorkspace(dir);
  const policies = loaded.documents.filter(({ path }) => !path.endsWith(".xml"));
  const all = { ...loaded, sources: [...loaded.sources, ...policies] };
  return statSync(dir).isFile() ? withOnly(dir, all) : all;
}

function withOnly(file: string, workspace: LoadedWorkspace): LoadedWorkspace {
  const path = relative(workspace.root, resolve(file)).replaceAll(sep, "/");
  const sources = workspace.sources.filter((source) => source.path === path);
  if (sources.length > 0) return { ...workspace, sources };
  throw new Failure(`${file} is not part of the workspace ${workspace.root}`);
}

/** What has to change, and what is left alone. */
interface Formatted {
  readonly edits: readonly TextEdit[];
  /** The paths of the files that change. */
  readonly changed: readonly string[];
  readonly refused: readonly EditProblem[];
}

function formatAll(sources: readonly SourceFile[]): Formatted {
  const results = sources.map((source) => ({ source, result: formatFile(source) }));
  const edits = results.flatMap(({ result }) => ("edits" in result ? result.edits : []));
  const changed = new Set(edits.map(({ span }) => span.file));
  return {
    edits,
    changed: [...changed],
    refused: results.flatMap(({ result }) => ("problem" in result ? [result.problem] : [])),
  };
}

function report(
  { sources, broken, diagnostics }: LoadedWorkspace,
  { refused }: Formatted,
  terminal: Terminal,
): void {
  const all = new Map([...sources, ...broken].map((source) => [source.path, source]));
  const sourceOf = (path: string) => all.get(path);
  for (const found of diagnostics) {
    terminal.err(`${printDiagnostic(found, sourceOf, terminal.errPalette)}\n`);
  }
  for (const { message, cure, note } of refused) {
    const why = note === undefined ? "" : ` (${note})`;
    terminal.err(`rolecall: ${message}${why}${cure === undefined ? "" : `; ${cure}`}`);
  }
}

function tellUnformatted(
  { sources }: LoadedWorkspace,
  { changed }: Formatted,
  terminal: Terminal,
): void {
  for (const path of changed) terminal.out(path);
  terminal.out(
    changed.length === 0
      ? `nothing to do in ${plural(sources.length, "file")}`
      : `${plural(changed.length, "file")} to lay out; \`rolecall fmt\` does it`,
  );
}

function write(workspace: LoadedWorkspace, { edits }: Formatted, terminal: Terminal): void {
  const saved = saveEdits(workspace, edits);
  if ("problem" in saved) throw new Failure(saved.problem.message);
  for (const path of saved.written) terminal.out(`wrote ${path}`);
  if (saved.written.length > 0) return;
  terminal.out(`nothing to do in ${plural(workspace.sources.length, "file")}`);
}
