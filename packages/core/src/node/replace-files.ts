import { randomUUID } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** New bytes beside the file that they are for, and the bytes that it has. */
export interface Replacement {
  readonly target: string;
  readonly temporary: string;
  readonly old: Uint8Array;
}

/** One of several files could not be replaced. */
export interface ReplacementFailure<One extends Replacement> {
  readonly failed: One;
  readonly error: unknown;
  /** Those that have the new bytes all the same, because the old ones could not be put back. */
  readonly replaced: readonly One[];
}

/**
 * Writes bytes into a new file beside another one, to come into its place, with the same mode.
 *
 * @throws the error of `node:fs`; then there is no new file
 */
export function writeBeside(target: string, bytes: Uint8Array): string {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    writeWhole(temporary, bytes, statSync(target).mode & 0o7777);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/** Replaces all files, or none: after a failure, those that have been replaced get back what they had. */
export function replaceAll<One extends Replacement>(
  replacements: readonly One[],
): ReplacementFailure<One> | undefined {
  for (const [index, one] of replacements.entries()) {
    try {
      renameSync(one.temporary, one.target);
    } catch (error) {
      const replaced = replacements.slice(0, index).filter((done) => !isPutBack(done));
      return { failed: one, error, replaced };
    }
  }
  return undefined;
}

function isPutBack({ target, old }: Replacement): boolean {
  try {
    const temporary = writeBeside(target, old);
    try {
      renameSync(temporary, target);
    } finally {
      rmSync(temporary, { force: true });
    }
    return true;
  } catch {
    return false;
  }
}

/** The bytes are on the disk before the name is, or a power failure could leave an empty file. */
function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    // What a new file is opened with is cut by the umask.
    fchmodSync(file, mode);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
