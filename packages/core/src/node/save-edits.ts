import { accessSync, constants, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { EditRefusal } from "../edit/edit-result";
import { invalid } from "../edit/refusals";
import { type TextEdit, withEdits } from "../edit/text-edit";
import { leadsOut } from "../load/leads-out";
import type { LoadedWorkspace } from "../load/load-workspace";
import { outside, reasonOf } from "../load/unreadable";
import { onDisk } from "./on-disk";
import {
  replaceAll,
  type Replacement,
  type ReplacementFailure,
  writeBeside,
} from "./replace-files";

/** What was written, or why nothing was; a `note` tells of files that could not be put back. */
export type SaveResult = Saved | EditRefusal;

/** The files that were written, by their paths in the workspace. */
export interface Saved {
  readonly written: readonly string[];
}

/**
 * Writes edits to disk; see `saveChanges`.
 *
 * @param workspace as `loadWorkspace` gave it, and as the edits were made for
 * @throws RangeError when the edits are for other texts
 */
export function saveEdits(workspace: LoadedWorkspace, edits: readonly TextEdit[]): SaveResult {
  return saveChanges(workspace, withEdits(workspace, edits));
}

/**
 * Writes the files of a workspace that are not what they were when they were read: after several
 * edits, one behind the other. Each file is written whole or not at all, and all are prepared before
 * the first comes into its place. Nothing is written when a file has changed on disk in the
 * meantime, cannot be written, or is a link out of the workspace; should one fail at the very end,
 * the others get back what they had. Modes, links and byte order marks stay.
 *
 * @param before as `loadWorkspace` gave it
 */
export function saveChanges(before: LoadedWorkspace, after: LoadedWorkspace): SaveResult {
  const texts = new Map(before.sources.map(({ path, text }) => [path, text]));
  const changed = after.sources.filter(({ path, text }) => texts.get(path) !== text);
  const prepared: Prepared[] = [];
  try {
    for (const { path, text } of changed) {
      const one = prepare(before.root, { path, before: texts.get(path), after: text });
      if ("problem" in one) return one;
      prepared.push(one);
    }
    const failure = replaceAll(prepared);
    return failure ? notReplaced(failure) : { written: changed.map(({ path }) => path) };
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}

/** The replacement of a file of the workspace. */
interface Prepared extends Replacement {
  readonly path: string;
}

interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

function prepare(root: string, change: Change): Prepared | EditRefusal {
  if (leadsOut(onDisk(root), change.path)) return invalid(outside(change.path));
  try {
    return prepareAt(realpathSync(join(root, change.path)), change);
  } catch (error) {
    return unwritable(change.path, error);
  }
}

function prepareAt(target: string, { path, before, after }: Change): Prepared | EditRefusal {
  accessSync(target, constants.W_OK);
  const old = readFileSync(target);
  if (new TextDecoder().decode(old) !== before) return changedMeanwhile(path);
  const mark = old.subarray(0, 3).equals(byteOrderMark) ? "\ufeff" : "";
  const temporary = writeBeside(target, Buffer.from(`${mark}${after}`));
  return { path, target, temporary, old };
}

const byteOrderMark = Buffer.from("\ufeff");

function changedMeanwhile(path: string): EditRefusal {
  return {
    problem: {
      message: `${path} has changed since it was read`,
      cure: "read the workspace again, and repeat the change",
      note: "what somebody else has written would be lost",
    },
  };
}

function unwritable(path: string, error: unknown): EditRefusal {
  return { problem: { message: `${path} cannot be written: ${reasonOf(error)}` } };
}

function notReplaced({ failed, error, replaced }: ReplacementFailure<Prepared>): EditRefusal {
  const { problem } = unwritable(failed.path, error);
  if (replaced.length === 0) return { problem };
  const paths = replaced.map(({ path }) => path).join(", ");
  const note = `these have been written, and could not be put back: ${paths}`;
  return { problem: { ...problem, cure: "undo the half of the change that is written", note } };
}
