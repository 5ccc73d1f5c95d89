import type { CompiledWorkspace, Diagnostic, ParsedYaml, SourceFile } from "@rolecall/core";
import type { URI } from "vscode-uri";

/** One workspace as it is now, unsaved changes included: what every feature looks at. */
export interface View {
  /** The workspace's folder. */
  readonly root: URI;
  readonly compiled: CompiledWorkspace;
  /** The day on which access expires or not, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The text of a file of the workspace by its path, also of one that could not be read whole. */
  sourceOf(path: string): SourceFile | undefined;
  /** What the YAML of a file says that the workspace reads; nothing of other files. */
  parsedOf(source: SourceFile): ParsedYaml | undefined;
  /** The paths of all files in the workspace's folder, those that it does not read among them. */
  paths(): readonly string[];
  /** The address of a file by its path in the workspace. */
  uriOf(path: string): string;
  /**
   * What the editor calls the text of a file that it has open: edits say for which text they are. As
   * of now, as places are.
   */
  versionOf(uri: string): number | null;
  /** The path of a file in the workspace's folder; nothing when it is elsewhere. */
  pathOf(uri: string): string | undefined;
  /**
   * Does something that needs to know what would be wrong if files had other texts. Afterwards the
   * places of this view are right no more; whoever needs them asks for the workspace again.
   */
  trying<Result>(act: (tryText: TryText) => Result): Result;
}

/** What would be wrong if a file had another text; it may be used until the next text is tried. */
export type TryText = (changed: SourceFile) => readonly Diagnostic[];

/** A file of a workspace that a request is about. */
export interface DocumentView {
  readonly uri: string;
  readonly source: SourceFile;
  readonly view: View;
}
