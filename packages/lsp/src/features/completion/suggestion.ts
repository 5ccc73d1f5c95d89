import type { CursorPlace, Form, Step, YamlNode } from "@rolecall/core";
import type { CompletionItemKind } from "vscode-languageserver";
import type { Extent, Place } from "../../service/places";
import type { Resolvable } from "./resolve";

/** A place to fill in, and what stands there until then. */
export interface Gap {
  readonly hint: string;
  /** What it may be filled in with, the usual first. */
  readonly choices?: readonly string[];
}

/** A part of what is inserted. */
export type Piece = string | Gap;

/** Something that may be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written, when that is not the label; it gets quotes where YAML needs them. */
  readonly value?: string | number | boolean;
  /** What is inserted in place of a value: YAML as it is, or within quotes the text in them. */
  readonly pieces?: readonly Piece[];
  readonly detail?: string | undefined;
  /** In Markdown. */
  readonly documentation?: string | undefined;
  /** What editors compare with what is typed, when that is not the label. */
  readonly search?: string;
  /** Groups in the order in which they are shown; in a group the labels decide, or `order`. */
  readonly rank?: number;
  /** What decides in its place, where labels would be in an order that nobody expects. */
  readonly order?: string;
  /** Whether it is only the beginning of what is written, so that one goes on choosing. */
  readonly isBeginning?: boolean;
  /** What more there is to say of it once it is looked at. */
  readonly more?: Resolvable;
  /** What it replaces, when that is not all that is written. */
  readonly extent?: Extent;
}

/** Where something is written, and how. */
export interface Written {
  readonly place: Place;
  readonly cursor: CursorPlace;
  /** Whether every text needs quotes. */
  readonly isJson: boolean;
}

/** What is to be completed. */
export interface Asked extends Written {
  /** The steps that lead to the value that is chosen, or to the mapping whose key is. */
  readonly path: readonly Step[];
  /** What may stand there. */
  readonly form: Form;
  /** What the entry says besides; see `entryAt`. */
  readonly entry: () => YamlNode | undefined;
}

/** What a list has to offer. */
export type Provider = (asked: Asked) => readonly Suggestion[] | Promise<readonly Suggestion[]>;
