import type { Fix, FixStep } from "../../diagnostics/fix";
import type { SourceFile } from "../../text/source-file";
import { addEntry } from "../add-entry";
import type { EditRefusal, EditResult } from "../edit-result";
import { isRefused } from "../parsed-source";
import * as refusals from "../refusals";
import type { EditableWorkspace, TextEdit } from "../text-edit";
import { addKey, valueOf } from "./add-key";
import { removeComment, removeLine, retext } from "./comment-edits";
import { removeItem } from "./remove";
import { fillIn, rewordScalar, setScalar } from "./scalar-edits";
import { mayHaveComment } from "./cutting";

/** What a fix comes to in the files of a workspace. */
export interface FixEdits {
  readonly edits: readonly TextEdit[];
  /** Files that are made, by path, with their texts. */
  readonly created: readonly { readonly path: string; readonly text: string }[];
  /** Files that get another name. */
  readonly renamed: readonly { readonly path: string; readonly newPath: string }[];
}

/**
 * What a fix comes to, or why it can be made by hand only.
 *
 * @param workspace the texts in which the finding was made
 */
export function editsFor({ steps }: Fix, workspace: EditableWorkspace): FixEdits | EditRefusal {
  const edits: TextEdit[] = [];
  for (const step of steps) {
    const result = editsOf(step, workspace);
    if (isRefused(result)) return result;
    edits.push(...result.edits);
  }
  return {
    edits,
    created: steps.filter((step) => step.kind === "create-file"),
    renamed: steps.filter((step) => step.kind === "rename-file"),
  };
}

function editsOf(step: FixStep, workspace: EditableWorkspace): EditResult {
  switch (step.kind) {
    case "create-file":
    case "rename-file":
      return { edits: [] };
    case "create-entry":
      return createEntry(step, workspace);
    default:
      return editsInFile(step, workspace);
  }
}

type StepOf<Kind> = Extract<FixStep, { readonly kind: Kind }>;

function createEntry(
  { keys, key, yaml }: StepOf<"create-entry">,
  workspace: EditableWorkspace,
): EditResult {
  const near = nearSections.get(keys[0] ?? "") ?? [];
  return addEntry(workspace, { keys, key, value: valueOf(yaml) }, { near });
}

/** Beside which sections one would look for another. */
const nearSections: ReadonlyMap<string, readonly string[]> = new Map([
  ["groups", ["users"]],
  ["users", ["groups"]],
  ["accounts", ["organization"]],
  ["customerManagedPolicies", ["permissionSets"]],
]);

type InFile = Exclude<FixStep, StepOf<"create-file" | "rename-file" | "create-entry">>;

function editsInFile(step: InFile, { sources, documents }: EditableWorkspace): EditResult {
  const { file } = step.kind === "add-key" ? step.owner : step.span;
  const source = [...sources, ...documents].find(({ path }) => path === file);
  if (!source) return refusals.byHand(file);
  if (step.kind === "remove") return removeItem(source, step.span);
  const edits = step.kind === "add-key" ? addKey(source, step) : asList(editAt(step, source));
  return edits ? { edits: edits.map(still) } : refusals.byHand(file);
}

function asList(edit: TextEdit | undefined): readonly TextEdit[] | undefined {
  return edit && [edit];
}

function editAt(
  step: Exclude<InFile, StepOf<"add-key" | "remove">>,
  source: SourceFile,
): TextEdit | undefined {
  switch (step.kind) {
    case "set-value":
      return setScalar(source, step.span, step.value);
    case "reword":
      return rewordScalar(source, step);
    case "fill-in":
      return fillIn(source, step);
    case "retext":
      return retext(source, step);
    case "write-yaml":
      return writeYaml(source, step);
    case "remove-comment":
      return removeComment(source, step.span);
    default:
      return removeLine(source, step.span);
  }
}

/** What is replaced may not hold a comment, which would be lost. */
function writeYaml(
  { text }: SourceFile,
  { span, yaml }: StepOf<"write-yaml">,
): TextEdit | undefined {
  const old = text.slice(span.start, span.end);
  if (old.includes("\n") && mayHaveComment(old)) return undefined;
  return { span, newText: `${yaml}${old.slice(old.trimEnd().length)}` };
}

/** The places of findings move with later changes; those of edits are for the texts of now. */
function still({ span: { file, start, end }, newText }: TextEdit): TextEdit {
  return { span: { file, start, end }, newText };
}
