import type { Span } from "../text/span";

/**
 * A way out of a finding that a program can go. It is plain data and cheap to make, because findings
 * are made at every keystroke; what it comes to in the texts is worked out when somebody asks.
 */
export interface Fix {
  /** What happens, in the imperative and as a heading: `Replace "auditor" with "auditors"`. */
  readonly title: string;
  /** What is done, all of it in the texts in which the finding was made. */
  readonly steps: readonly FixStep[];
  /**
   * Whether nobody has to look before it is made, because it says what was written in the only right
   * form, or takes away what changes nothing.
   */
  readonly isSafe: boolean;
  /** Whether it is the way out; where there are several, or it goes far, somebody has to choose. */
  readonly isPreferred: boolean;
  /** Whether it leaves something to fill in, such as a name that only the user can know. */
  readonly isIncomplete: boolean;
}

/** One change that a fix makes. */
export type FixStep =
  | SetValue
  | Reword
  | WriteYaml
  | Retext
  | FillIn
  | Remove
  | RemoveComment
  | RemoveLine
  | AddKey
  | CreateEntry
  | CreateFile
  | RenameFile;

/** Another text, number or truth value comes into the place of one; the quotes stay. */
interface SetValue {
  readonly kind: "set-value";
  readonly span: Span;
  readonly value: string | number | boolean;
}

/** A part of a text or of a key is replaced; what stands before and after it stays. */
interface Reword {
  readonly kind: "reword";
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

/** YAML of one line comes into the place of a value. */
interface WriteYaml {
  readonly kind: "write-yaml";
  readonly span: Span;
  readonly yaml: string;
}

/** YAML of one line comes behind a key that has no value. */
interface FillIn {
  readonly kind: "fill-in";
  readonly span: Span;
  readonly yaml: string;
}

/** A part of what stands in a place is replaced, letter by letter: in a comment, for example. */
interface Retext {
  readonly kind: "retext";
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

/** The entry whose key, or the item of a list that stands there goes, with its comments. */
interface Remove {
  readonly kind: "remove";
  readonly span: Span;
}

/** A comment goes, with its line if nothing else stands there. */
interface RemoveComment {
  readonly kind: "remove-comment";
  readonly span: Span;
}

/** The line of a place goes. */
interface RemoveLine {
  readonly kind: "remove-line";
  readonly span: Span;
}

/** A key is added to the mapping below a key, to the one that starts at the place, or to the file. */
interface AddKey {
  readonly kind: "add-key";
  readonly owner: Span;
  readonly key: string;
  /** Its value, as YAML of one line. */
  readonly yaml: string;
}

/** An entry is added to a section, in whichever file others of it stand. */
interface CreateEntry {
  readonly kind: "create-entry";
  /** The keys that lead to it: `["groups"]`. */
  readonly keys: readonly string[];
  readonly key: string;
  /** Its value, as YAML of one line. */
  readonly yaml: string;
}

/** A file is made. */
interface CreateFile {
  readonly kind: "create-file";
  readonly path: string;
  readonly text: string;
}

/** A file gets another name. */
interface RenameFile {
  readonly kind: "rename-file";
  readonly path: string;
  readonly newPath: string;
}

function fix(title: string, ...steps: readonly FixStep[]): Fix {
  return { title, steps, isSafe: false, isPreferred: true, isIncomplete: false };
}

/** The same fix, which nobody has to look at. */
export function safely(way: Fix): Fix {
  return { ...way, isSafe: true };
}

/** The same fix, which is one of several ways out. */
export function possibly(way: Fix): Fix {
  return { ...way, isPreferred: false };
}

/** The same fix, after which something is left to fill in. */
export function leavingBlank(way: Fix): Fix {
  return { ...way, isIncomplete: true };
}

/** Replaces a part of the text at a place, such as the name in `group:auditor`. */
export function replacing(span: Span, from: string, to: string): Fix {
  return fix(`Replace "${from}" with "${to}"`, { kind: "reword", span, from, to });
}

/** Replaces something where it was most likely meant to be something else; nothing where not. */
export function replacingBy(span: Span, from: string, near: string | undefined): readonly Fix[] {
  return near === undefined ? [] : [replacing(span, from, near)];
}

/** Puts another value into the place of one. */
export function setting(span: Span, value: string | number | boolean): Fix {
  return fix(`Write ${String(value)}`, { kind: "set-value", span, value });
}

/** Puts YAML of one line into the place of a value. */
export function writing(span: Span, yaml: string): Fix {
  return fix(`Write ${yaml}`, { kind: "write-yaml", span, yaml });
}

/** Gives a key a value that has none. */
export function fillingIn(span: Span, key: string, yaml: string): Fix {
  return fix(`Write ${key}: ${yaml}`, { kind: "fill-in", span, yaml });
}

/** Replaces letters in a comment. */
export function retexting(span: Span, from: string, to: string): Fix {
  return fix(`Replace "${from}" with "${to}"`, { kind: "retext", span, from, to });
}

/** Indents a line with spaces, two for each tab. */
export function untabbed(span: Span, before: string): Fix {
  const to = before.replaceAll("\t", "  ");
  return fix("Indent with spaces", { kind: "retext", span, from: before, to });
}

/** Writes a line above the one that starts at a place. */
export function addingLine(span: Span, line: string): Fix {
  return fix(`Add ${line}`, { kind: "retext", span, from: "", to: `${line}\n` });
}

/** Takes an entry out by its key, or an item of a list. */
export function deleting(span: Span, what: string): Fix {
  return fix(`Delete ${what}`, { kind: "remove", span });
}

/** Takes a comment out. */
export function deletingComment(span: Span): Fix {
  return fix("Delete the comment", { kind: "remove-comment", span });
}

/** Takes a line out. */
export function deletingLine(span: Span): Fix {
  return fix("Delete the line", { kind: "remove-line", span });
}

/**
 * Adds a key to a mapping.
 *
 * @param owner the key of the mapping, its place as an item of a list, or the start of the file
 */
export function addingKey(owner: Span, key: string, yaml: string): Fix {
  return fix(`Add ${key}: ${yaml}`, { kind: "add-key", owner, key, yaml });
}

/** Defines what is meant somewhere and defined nowhere: `Create the group "auditor"`. */
export function creating(
  noun: string,
  { keys, key, yaml }: Pick<CreateEntry, "keys" | "key" | "yaml">,
): Fix {
  return fix(`Create the ${noun} "${key}"`, { kind: "create-entry", keys, key, yaml });
}

/** Makes a file. */
export function creatingFile(path: string, text: string): Fix {
  return fix(`Create ${path}`, { kind: "create-file", path, text });
}

/** Gives a file another name. */
export function renamingFile(path: string, newPath: string): Fix {
  return fix(`Rename ${path} to ${newPath}`, { kind: "rename-file", path, newPath });
}
