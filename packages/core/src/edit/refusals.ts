import { brief } from "../diagnostics/brief";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { didYouMean } from "../text/did-you-mean";
import type { Span } from "../text/span";
import { deepestAllowed } from "../yaml/depth";
import type { EditProblem, EditRefusal } from "./edit-result";

function refuse({ span, ...wording }: EditProblem): EditRefusal {
  return { problem: { ...brief(wording), ...(span && { span }) } };
}

/** A file is not YAML, or not without doubt. */
export function broken(path: string, found: Diagnostic | undefined): EditRefusal {
  return refuse({
    message: `${path} cannot be read as YAML`,
    cure: "correct it first",
    note: found?.message,
    span: found?.span,
  });
}

/** A file was asked for that does not belong to the workspace. */
export function unknownFile(path: string, paths: readonly string[]): EditRefusal {
  const near = didYouMean(path, paths);
  return refuse({
    message: `the workspace has no file "${path}"`,
    cure: near === undefined ? "give one of its files" : `did you mean "${near}"?`,
  });
}

/** There is nothing to write into. */
export function noFile(): EditRefusal {
  return refuse({ message: "the workspace has no file that could be written to" });
}

/** The name or the value is there. */
export function taken(name: string, keys: readonly string[], span: Span): EditRefusal {
  return refuse({
    message: `"${name}" stands under ${keys.join(".")} already`,
    cure: "choose another name, or change what stands there",
    span,
  });
}

/** Something is to be added to what does not exist. */
export function unknownName(
  name: string,
  keys: readonly string[],
  names: readonly string[],
): EditRefusal {
  const near = didYouMean(name, names);
  const where = keys.length === 0 ? "in the workspace" : `under ${keys.join(".")}`;
  return refuse({
    message: `nothing is called "${name}" ${where}`,
    cure: near === undefined ? undefined : `did you mean "${near}"?`,
  });
}

/** A value has more levels than any file may have. */
export function tooDeep(): EditRefusal {
  return refuse({
    message: `the value is nested more than ${deepestAllowed} levels deep`,
    cure: "correct the program that made it",
    note: "nothing in the language needs more than a dozen levels",
  });
}

/** An alias, a text or a collection of another sort stands where the addition should go. */
export function obstacle(keys: readonly string[], path: string): EditRefusal {
  return refuse({
    message: `${keys.join(".")} in ${path} is not written in a form that can be added to`,
    cure: "add it by hand",
    note: "it is an alias, one value instead of a list, or something else than the language asks for",
  });
}

/** The new text would mean something else than the old one and the addition. */
export function unsafe(path: string): EditRefusal {
  return refuse({
    message: `${path} is written in a way that cannot be added to safely`,
    cure: "add it by hand",
    note: "the rest of the file would no longer mean what it means now",
  });
}

/** The file would mean something else if it were laid out as usual. */
export function unusual(path: string): EditRefusal {
  return refuse({
    message: `${path} is written in a way that cannot be formatted safely`,
    cure: "lay it out by hand",
    note: "it has keys that start with `?`, or would no longer mean what it means now",
  });
}

/** The new text would mean something else than what is meant, or lose a comment. */
export function byHand(path: string): EditRefusal {
  return refuse({
    message: `${path} is written in a way that cannot be changed safely`,
    cure: "change it by hand",
    note: "something else would no longer mean what it means now, or a comment would be lost",
  });
}

/** What was added is not right. It stands nowhere yet, so it has no place. */
export function invalid({ message, cure, note }: Diagnostic): EditRefusal {
  return refuse({ message, cure, note });
}
