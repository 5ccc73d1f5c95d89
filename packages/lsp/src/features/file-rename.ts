import { pathFrom, replacePart, type TextEdit, workspaceFile } from "@rolecall/core";
import {
  type FileRename,
  type TextEdit as LspEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type Feature, on } from "../service/feature";
import { rangeOf } from "../service/places";
import type { DocumentView, View } from "../workspace/view";
import { filePathsIn, includedIn, type WrittenPath } from "./support/file-paths";
import { type Moved, movedBy, relativePath } from "./support/moved-paths";

const filters = [
  { pattern: { glob: "**/*.{yaml,yml,json,xml}", matches: "file" } },
  { pattern: { glob: "**/*", matches: "folder" } },
] as const;

/** Writes the paths of files anew before files are moved: those of what is moved, and those in it. */
export const fileRename: Feature = {
  name: "fileRename",
  capabilities: () => ({
    workspace: { fileOperations: { willRename: { filters: [...filters] } } },
  }),
  handlers: [
    on(WillRenameFilesRequest.type, (service, { files }) =>
      fileRenameEdits(service.views(), files),
    ),
  ],
};

/** The edits that keep every path that is written leading to the same file once files are moved. */
export function fileRenameEdits(
  views: readonly View[],
  files: readonly FileRename[],
): WorkspaceEdit | null {
  const changes: Record<string, LspEdit[]> = {};
  for (const view of views) {
    const moved = movedBy(view, files);
    for (const source of view.compiled.workspace.sources.values()) {
      const document = { uri: view.uriOf(source.path), source, view };
      const edits = moved ? editsIn(document, moved) : [];
      if (edits.length > 0) changes[document.uri] = edits.map((edit) => asLsp(document, edit));
    }
  }
  return Object.keys(changes).length > 0 ? { changes } : null;
}

function asLsp({ source }: DocumentView, { span, newText }: TextEdit): LspEdit {
  return { range: rangeOf(source, span), newText };
}

function editsIn(document: DocumentView, moved: Moved): readonly TextEdit[] {
  const { text, path } = document.source;
  const paths = /\b(?:file|metadata)\b/.test(text) ? filePathsIn(document) : [];
  const globs = path === workspaceFile && text.includes("include") ? includedIn(document) : [];
  return [
    ...paths.flatMap((one) => editFor(document, one, pathAfter(path, one.written, moved))),
    ...globs.flatMap((one) => editFor(document, one, moved(one.written))),
  ];
}

/** What has to be written for the file that a path leads to; what it says when that is right. */
function pathAfter(file: string, written: string, moved: Moved): string {
  const target = pathFrom(file, written);
  if (target === undefined) return written;
  const [now, then] = [moved(file), moved(target)];
  return pathFrom(now, written) === then ? written : relativePath(now, then);
}

function editFor(
  { source }: DocumentView,
  { written, span }: WrittenPath,
  after: string,
): readonly TextEdit[] {
  if (after === written) return [];
  return [replacePart(source, { whole: span, span, before: "", after: "" }, after)];
}
