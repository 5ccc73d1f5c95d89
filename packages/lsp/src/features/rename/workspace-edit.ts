import { groupBy, type TextEdit } from "@rolecall/core";
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextDocumentEdit,
  TextEdit as LspEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { rangeOf } from "../../service/places";
import { versioned } from "../../service/versioned";
import type { View } from "../../workspace/view";
import type { ClientSupport } from "../../service/client-support";
import type { RenameEdits } from "./edits";

/** Whom the edits are for, and what is said about them. */
export interface Renamed {
  readonly view: View;
  readonly client: Pick<ClientSupport, "changeAnnotations">;
  /** What is called otherwise: `the group "auditors"`. */
  readonly thing: string;
  /** What somebody has to agree to. */
  readonly consequence: ChangeAnnotation | undefined;
}

/** The edits as an editor takes them; it shows what has to be agreed to, if it can. */
export function asWorkspaceEdit(renamed: Renamed, edits: RenameEdits): WorkspaceEdit {
  const { view, client, consequence } = renamed;
  if (!client.changeAnnotations) return { changes: plainChanges(view, edits) };
  const all = [
    ...edits.names.map((edit) => ({ edit, id: consequence && "rename" })),
    ...edits.kept.map((edit) => ({ edit, id: "kept" })),
  ];
  return {
    documentChanges: documentChanges(view, all),
    changeAnnotations: {
      ...(consequence && { rename: consequence }),
      ...(edits.kept.length > 0 && { kept: keptAnnotation(renamed) }),
    },
  };
}

function keptAnnotation({ thing }: Renamed): ChangeAnnotation {
  return {
    label: `Keep ${thing} in AWS`,
    description:
      "says which name it had, so that it is not deleted and made anew; delete it once that has been applied",
  };
}

interface AnnotatedEdit {
  readonly edit: TextEdit;
  readonly id: string | undefined;
}

function documentChanges(view: View, edits: readonly AnnotatedEdit[]): TextDocumentEdit[] {
  return [...groupBy(edits, ({ edit }) => edit.span.file)].map(([file, own]) => ({
    textDocument: versioned(view, file),
    edits: own.flatMap(({ edit, id }) => {
      const plain = asLspEdit(view, edit);
      return plain ? [annotated(plain, id)] : [];
    }),
  }));
}

function annotated(edit: LspEdit, id: string | undefined): LspEdit | AnnotatedTextEdit {
  return id === undefined ? edit : { ...edit, annotationId: id };
}

function plainChanges(view: View, { names, kept }: RenameEdits): Record<string, LspEdit[]> {
  const byFile = groupBy([...names, ...kept], ({ span }) => span.file);
  return Object.fromEntries(
    [...byFile].map(([file, own]) => [
      view.uriOf(file),
      own.flatMap((edit) => asLspEdit(view, edit) ?? []),
    ]),
  );
}

function asLspEdit(view: View, { span, newText }: TextEdit): LspEdit | undefined {
  const source = view.sourceOf(span.file);
  return source && { range: rangeOf(source, span), newText };
}
