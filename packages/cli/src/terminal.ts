import type { Palette, Severity } from "@rolecall/core";
import { createColors } from "picocolors";

/** Where a command writes to. Tests have one of their own. */
export interface Terminal {
  /** Results, for people and for pipes. */
  readonly out: (text: string) => void;
  /** Everything that is said about the work. */
  readonly err: (text: string) => void;
  /** Says what is being done, where someone is watching. */
  readonly progress: (text: string) => void;
  /** The colours of `out`. */
  readonly palette: Palette;
  /** The colours of `err`, which may go elsewhere. */
  readonly errPalette: Palette;
}

/** Colours for a terminal that has them; none for a pipe. */
export function paletteFor(hasColours: boolean): Palette {
  const colours = createColors(hasColours);
  const bySeverity: Record<Severity, (text: string) => string> = {
    error: colours.red,
    warning: colours.yellow,
    information: colours.cyan,
  };
  return {
    severity: (severity, text) => colours.bold(bySeverity[severity](text)),
    strong: colours.bold,
    faint: colours.dim,
  };
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const isWatched = process.stderr.isTTY;
  const { isColorSupported } = createColors();
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => void (isWatched && process.stderr.write(`${text}\n`)),
    palette: paletteFor(isColorSupported && process.stdout.isTTY),
    errPalette: paletteFor(isColorSupported && process.stderr.isTTY),
  };
}

/** The ways in which a command ends, as its process's exit code. */
export const exit = { fine: 0, findings: 1, couldNotRun: 2 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof exit)[keyof typeof exit];
