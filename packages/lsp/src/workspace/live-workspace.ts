import {
  accessFileSuffix,
  below,
  type CompiledWorkspace,
  type Diagnostic,
  type FileSystem,
  type LoadedWorkspace,
  loadWorkspaceFrom,
  type SourceFile,
  walk,
  workspaceFile,
} from "@rolecall/core";
import { URI } from "vscode-uri";
import { type Compiling, createCompiling } from "./compiling";
import { pathBelow, uriBelow } from "./paths";
import type { TryText, View } from "./view";

/** What a workspace is read from: its files, and where in them it is. */
export interface WorkspacePlace {
  readonly root: URI;
  /** The files with all open texts over them. */
  readonly files: () => FileSystem;
  /** The folder in these files, or the lone file that is the whole workspace. */
  readonly path: string;
  /** See `View`. */
  readonly versionOf: View["versionOf"];
}

/**
 * A workspace that is kept up to date: it reads its files once, takes the texts of open files as
 * they change, and compiles when it is asked what there is to see.
 */
export class LiveWorkspace {
  readonly #compiling: Compiling = createCompiling();
  #loaded: LoadedWorkspace | undefined;
  #view: View | undefined;
  #paths: readonly string[] | undefined;
  /** What is said of files that are named and not there; they are looked for once. */
  #missing = "";
  /** The addresses of files: there may be thousands of places in few files. */
  readonly #uris = new Map<string, string>();

  constructor(
    private readonly place: WorkspacePlace,
    private readonly today: () => string,
  ) {}

  get root(): URI {
    return this.place.root;
  }

  /** The text of an open file has changed; nothing happens when the file is not read here. */
  change(source: SourceFile): void {
    const { path, text } = source;
    const loaded = this.#loaded;
    const changed = loaded && withSource(loaded, source);
    // What could not be read before may be a text now.
    const wasBroken = loaded?.diagnostics.some(({ span }) => span.file === path) === true;
    if (!loaded || !(changed || wasBroken)) return;
    const selects = path === workspaceFile && changesSelection(loaded, text);
    this.#view = undefined;
    this.#loaded = changed && !selects && !wasBroken ? changed : this.#reload();
  }

  /** Files may have changed, appeared or vanished. */
  filesChanged(): void {
    this.#view = undefined;
    this.#paths = undefined;
    this.#missing = "";
    if (this.#loaded) this.#loaded = this.#reload();
  }

  /** What there is to see now. */
  view(): View {
    const today = this.today();
    if (this.#view?.today === today) return this.#view;
    this.#loaded ??= this.#reload();
    let compiled = this.#compiling.compile(this.#loaded, today);
    if (this.#namesNewFile(compiled)) {
      this.#loaded = this.#reload();
      compiled = this.#compiling.compile(this.#loaded, today);
    }
    const paths = (): readonly string[] => (this.#paths ??= pathsIn(this.place));
    const uriOf = (path: string): string => this.#uriOf(path);
    const trying: View["trying"] = (act) => this.#trying(act);
    const { parsedOf } = this.#compiling;
    return (this.#view = viewOf(this.place, { compiled, today, paths, uriOf, trying, parsedOf }));
  }

  /** Whether a path is that of a file which this workspace reads. */
  reads(path: string): boolean {
    const { sources = [], documents = [], broken = [] } = this.#loaded ?? {};
    return [...sources, ...documents, ...broken].some((source) => source.path === path);
  }

  #trying<Result>(act: (tryText: TryText) => Result): Result {
    const loaded = (this.#loaded ??= this.#reload());
    // Places are moved to where they are in what is tried.
    this.#view = undefined;
    return act((changed) => {
      const tried = withSource(loaded, changed) ?? loaded;
      return this.#compiling.compile(tried, this.today()).diagnostics;
    });
  }

  #uriOf(path: string): string {
    const uri = this.#uris.get(path) ?? uriBelow(this.place.root, path).toString();
    this.#uris.set(path, uri);
    return uri;
  }

  /** Reading again keeps what is the same, so that it is not compiled again. */
  #reload(): LoadedWorkspace {
    const known = new Map(this.#loaded ? allOf(this.#loaded).map((one) => [one.path, one]) : []);
    const keep = (source: SourceFile): SourceFile => {
      const before = known.get(source.path);
      return before?.text === source.text ? before : source;
    };
    const loaded = loadWorkspaceFrom(this.place.files(), this.place.path);
    return {
      ...loaded,
      sources: loaded.sources.map(keep),
      documents: loaded.documents.map(keep),
      broken: loaded.broken.map(keep),
      diagnostics: loaded.diagnostics.map((found) => this.#shown(found)),
    };
  }

  /** That a file is not there is shown where it is missed: nobody looks into a file that is not. */
  #shown(found: Diagnostic): Diagnostic {
    if (found.code !== "missing-workspace-file") return found;
    const file = this.place.path.slice(this.place.path.lastIndexOf("/") + 1);
    return { ...found, span: { ...found.span, file } };
  }

  /** Files that are named by others are read once they are named. */
  #namesNewFile({ diagnostics }: CompiledWorkspace): boolean {
    const missing = diagnostics.filter(({ code }) => code === "missing-document");
    const told = missing.map(({ message }) => message).join("\n");
    if (told === "" || told === this.#missing) return false;
    this.#missing = told;
    const before = new Set(allOf(this.#loaded).map(({ path }) => path));
    return allOf(this.#reload()).some(({ path }) => !before.has(path));
  }
}

/** All files in the folder of a workspace; a lone file has nothing around it. */
function pathsIn({ files, path }: WorkspacePlace): readonly string[] {
  return path.endsWith(accessFileSuffix) ? [] : walk(below(files(), path)).files;
}

function allOf(loaded: LoadedWorkspace | undefined): readonly SourceFile[] {
  return loaded ? [...loaded.sources, ...loaded.documents, ...loaded.broken] : [];
}

/** The same files, one of them with another text; nothing when it was not among them. */
function withSource(loaded: LoadedWorkspace, changed: SourceFile): LoadedWorkspace | undefined {
  const { sources, documents } = loaded;
  const isHere = [...sources, ...documents].some(({ path }) => path === changed.path);
  if (!isHere) return undefined;
  const replace = (one: SourceFile): SourceFile => (one.path === changed.path ? changed : one);
  return { ...loaded, sources: sources.map(replace), documents: documents.map(replace) };
}

/** Whether the workspace file may select other files than before. */
function changesSelection({ sources }: LoadedWorkspace, text: string): boolean {
  const before = sources.find(({ path }) => path === workspaceFile)?.text ?? "";
  return hasSelection(before) || hasSelection(text);
}

/** Few files do; it takes long to look at the start of every line of a large one. */
function hasSelection(text: string): boolean {
  return text.includes("include") && /^include\s*:/m.test(text);
}

function viewOf({ root, versionOf }: WorkspacePlace, seen: Seen): View {
  return {
    ...seen,
    root,
    versionOf,
    sourceOf: (path) => seen.compiled.sourceOf(path),
    pathOf: (uri) => pathBelow(root, URI.parse(uri)),
  };
}

type Seen = Pick<View, "compiled" | "today" | "paths" | "uriOf" | "trying" | "parsedOf">;
