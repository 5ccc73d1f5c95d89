import type { Wording } from "../diagnostics/diagnostic";
import { fillingIn, type Fix, safely, writing } from "../diagnostics/fix";
import type { ProblemCode } from "../diagnostics/problems";
import type { SourceFile } from "../text/source-file";
import type { Located, Span } from "../text/span";
import { describeNode, type YamlNode, type YamlPair } from "../yaml/node";
import type { Definitions } from "./definitions";
import type { JsonSchema } from "./json-schema";
import type { ObjectReference } from "./kinds/object-reference";
import type { Outline } from "./outline";
import type { SymbolKind } from "./symbol-kind";

/** A name where it is given to something, or where something is meant by it. */
export interface NamedPlace extends Located {
  readonly kind: SymbolKind;
  readonly name: string;
}

/** An item that says what an earlier one of its list says. */
export interface Repetition extends Located {
  /** What it says, where that is one value. */
  readonly text: string | undefined;
  readonly first: Span;
}

/** What reading reports besides its value. One `Reading` serves one file. */
export interface Reading {
  readonly problem: (code: ProblemCode, span: Span, wording: Wording) => void;
  /** This place gives something its name. */
  readonly define: (place: NamedPlace) => void;
  /** This place means something by its name. */
  readonly refer: (place: NamedPlace) => void;
  /** This item of a list stands there already. */
  readonly repeat: (repetition: Repetition) => void;
  /**
   * What another file of the workspace says, by its path. Nothing when there is no such file; what
   * is wrong with its text has been reported then or before.
   */
  readonly document: (path: string) => YamlNode | undefined;
  /** Another file of the workspace as it stands, by its path; nothing when there is no such file. */
  readonly text: (path: string) => SourceFile | undefined;
  /**
   * Does what `read` does, or what was done when the very same pair was last read by the same
   * reader, if nothing has changed that was asked for. Absent where nothing is remembered. A reading
   * that is made of another to report less must leave it out.
   */
  readonly remember?: RememberPair | undefined;
}

/** See `Reading`. */
export type RememberPair = <Model>(
  pair: YamlPair,
  reader: object,
  read: (reading: Reading) => Model,
) => Model;

/**
 * Reads a pair of a mapping, unless it is remembered what it reads as.
 *
 * @param reader stands for what reads it: a pair that is moved is read as something else
 */
export function readPair<Model>(
  pair: YamlPair,
  { reading, reader }: { readonly reading: Reading; readonly reader: object },
  read: (reading: Reading) => Model,
): Model {
  return reading.remember ? reading.remember(pair, reader, read) : read(reading);
}

/** What a value belongs to, so that messages can say where they are. */
export interface Owner extends Located {
  /**
   * Whether it is a key of the language, a name that the user chose, the list that the value is
   * an item of, or the file.
   */
  readonly role: "key" | "name" | "item" | "file";
  /** The key; that of the list for an item; the path of a file. */
  readonly value: string;
}

/**
 * A kind of value in the language. It alone knows how such a value is read and what is said when
 * it is not one; code that serves all kinds asks the kind and never asks which kind it is. `Model`
 * is what a value reads as, and `Written` what it is before: plain JSON.
 */
export interface Kind<Model extends Located, Written = unknown> extends Form {
  /** Never there at run time: from its type `WrittenOf` tells what may be written. */
  readonly written?: Written;
  /**
   * Reads a value, as much of it as is right. Nothing comes back when nothing can be used; then
   * at least one problem has been reported. `owner` is what the value belongs to.
   */
  read(node: YamlNode, reading: Reading, owner: Owner): Model | undefined;
  /**
   * What the workspace has when two files each give this value. Most kinds keep the first and
   * report the second; sections that hold named things hold the things of both.
   */
  merge(first: Model, second: Model, merging: Merging): Model;
}

/** What a kind of value looks like in YAML: for messages, for editors and for the reference. */
export interface Form {
  /** Completes "has to be …": "a text", "a list". */
  readonly expected: string;
  /** What messages say of a key after which nothing is written. */
  readonly whenAbsent: "has no value" | "says nothing";
  /** A right value in one line of YAML, with `…` for what only the user can know. */
  readonly example: string;
  /** What was written, put into the right form in one line of YAML, where that can be told. */
  rewrite(node: YamlNode): string | undefined;
  /** The way out of a wrong form, where it takes more words than "write" and the right value. */
  cure?(node: YamlNode, owner: Owner): string | undefined;
  /** The way out of a wrong form that a program can go, where `rewrite` tells nothing. */
  fix?(node: YamlNode): Fix | undefined;
  /** What a right value looks like, beyond its type: "use 1 to 128 characters, without spaces". */
  readonly advice?: string | undefined;
  /** The type as the reference writes it, in Markdown. Objects are listed in `objects`. */
  describe(objects: Definitions<ObjectReference>): string;
  /**
   * As much of `read` as a JSON Schema can say. It never refuses what `read` takes, or editors
   * would show errors in right files. Objects are listed in `definitions`.
   */
  schema(definitions: Definitions<JsonSchema>): JsonSchema;
  /** What may stand here, for whoever helps to write it. */
  outline(): Outline;
}

/** How two files come together: where problems go, and the keys that lead to the value. */
export interface Merging {
  readonly reading: Reading;
  readonly label: string;
}

/** The model that a kind reads. */
export type ModelOf<Some> = Some extends Kind<infer Model> ? Model : never;

/** What may be written where a kind is asked for, as programs that write it give it. */
export type WrittenOf<Some> = Some extends { readonly written?: infer Written } ? Written : never;

/** The usual way to merge: a value may be given once. */
export function keepFirst<Model extends Located>(
  first: Model,
  second: Model,
  { reading, label }: Merging,
): Model {
  reading.problem("conflicting-value", second.span, {
    message: `${label} is given in two files`,
    cure: "keep one of the two",
    note: "no file outranks another, not even rolecall.yaml",
    related: [{ message: "it is given first here", span: first.span }],
  });
  return first;
}

/**
 * Reports that a node has not the form that its kind asks for, and reads as nothing. A broken one
 * has been reported already, and two findings for one mistake would hide the second mistake.
 */
export function wrongType(node: YamlNode, form: Form, { reading, owner }: Place): undefined {
  if (node.kind === "broken") return;
  reading.problem("wrong-type", node.span, {
    message:
      isAbsent(node) && owner.role !== "file"
        ? `${nameOf(owner)} ${form.whenAbsent}`
        : `${nameOf(owner)} has to be ${form.expected}, not ${describeNode(node)}`,
    cure: form.cure?.(node, owner) ?? `write ${form.rewrite(node) ?? form.example}`,
    fixes: fixesOf(node, form, owner),
  });
}

/** A text is only put into its right form; what a number counts somebody has to know. */
function fixesOf(node: YamlNode, form: Form, { role, span, value }: Owner): readonly Fix[] {
  if (isAbsent(node) && role === "name" && form.example === "{}") {
    return [fillingIn(span, value, form.example)];
  }
  const yaml = form.rewrite(node);
  const way = yaml === undefined ? form.fix?.(node) : writing(node.span, yaml);
  if (!way) return [];
  return [yaml !== undefined && textIn(node) !== undefined ? safely(way) : way];
}

/** What messages call the value that belongs to an owner. */
export function nameOf({ role, value }: Owner): string {
  if (role === "file") return "a file";
  return role === "item" ? `each of "${value}"` : `"${value}"`;
}

/** Where a value is being read: for the report, and what it belongs to. */
export interface Place {
  readonly reading: Reading;
  readonly owner: Owner;
}

/** The text of a scalar, for kinds that take nothing but texts. */
export function textIn(node: YamlNode): string | undefined {
  return node.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** Whether a key was written and nothing after it. */
export function isAbsent(node: YamlNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
