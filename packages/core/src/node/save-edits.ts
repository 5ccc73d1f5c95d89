import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { EditRefusal } from "../edit/edit-result";
import { type TextEdit, withEdits } from "../edit/text-edit";
import type { LoadedWorkspace } from "../load/load-workspace";
import { reasonOf } from "../load/unreadable";

/** What was written, or why nothing was. */
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
 * meantime, or cannot be written. Modes, links and byte order marks stay.
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
    for (const one of prepared) {
      const refused = putInPlace(one);
      if (refused) return refused;
    }
    return { written: changed.map(({ path }) => path) };
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}

/** A new text beside the file that it is for. */
interface Prepared {
  readonly path: string;
  readonly temporary: string;
  readonly target: string;
}

interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

function prepare(root: string, change: Change): Prepared | EditRefusal {
  try {
    return writeBeside(realpathSync(join(root, change.path)), change);
  } catch (error) {
    return unwritable(change.path, error);
  }
}

function writeBeside(target: string, { path, before, after }: Change): Prepared | EditRefusal {
  accessSync(target, constants.W_OK);
  const bytes = readFileSync(target);
  if (new TextDecoder().decode(bytes) !== before) return changedMeanwhile(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? "\ufeff" : "";
  writeWhole(temporary, `${mark}${after}`, target);
  return { path, temporary, target };
}

function putInPlace({ path, temporary, target }: Prepared): EditRefusal | undefined {
  try {
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    return unwritable(path, error);
  }
}

const byteOrderMark = Buffer.from("\ufeff");

/** The text is on the disk before the name is, or a power failure could leave an empty file. */
function writeWhole(temporary: string, text: string, target: string): void {
  const file = openSync(temporary, "wx", statSync(target).mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

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
