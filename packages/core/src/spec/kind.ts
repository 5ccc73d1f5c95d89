import type { Wording } from "../diagnostics/diagnostic";
import type { ProblemCode } from "../diagnostics/problems";
import type { Located, Span } from "../text/span";
import { describeNode, type YamlKey, type YamlNode } from "../yaml/node";

/** The things that a workspace names in one place and uses by that name in others. */
export type SymbolKind =
  | "account"
  | "account-id"
  | "unit"
  | "user"
  | "group"
  | "permission-set"
  | "pattern";

/** A name where it is given to something, or where something is meant by it. */
export interface NamedPlace extends Located {
  readonly kind: SymbolKind;
  readonly name: string;
}

/** What reading reports besides its value. One `Reading` serves one file. */
export interface Reading {
  readonly problem: (code: ProblemCode, span: Span, wording: Wording) => void;
  /** This place gives something its name. */
  readonly define: (place: NamedPlace) => void;
  /** This place means something by its name. */
  readonly refer: (place: NamedPlace) => void;
}

/**
 * A kind of value in the language. It alone knows how such a value is read and what is said when
 * it is not one; code that serves all kinds asks the kind and never asks which kind it is.
 */
export interface Kind<Model extends Located> {
  /** Completes "expected …": "a text", "a list". */
  readonly expected: string;
  /**
   * Reads a value, as much of it as is right. Nothing comes back when nothing can be used; then
   * at least one problem has been reported. `owner` is the key that the value belongs to.
   */
  read(node: YamlNode, reading: Reading, owner: YamlKey): Model | undefined;
  /**
   * What the workspace has when two files each give this value. Most kinds keep the first and
   * report the second; sections that hold named things hold the things of both.
   */
  merge(first: Model, second: Model, merging: Merging): Model;
}

/** How two files come together: where problems go, and what the value is called. */
export interface Merging {
  readonly reading: Reading;
  readonly label: string;
}

/** The model that a kind reads. */
export type ModelOf<Some> = Some extends Kind<infer Model> ? Model : never;

/** The usual way to merge: a value may be given once. */
export function keepFirst<Model extends Located>(
  first: Model,
  second: Model,
  { reading, label }: Merging,
): Model {
  reading.problem("conflicting-value", second.span, {
    message: `${label} is given twice`,
    cure: "keep one of the two",
    related: [{ message: "it is given first here", span: first.span }],
  });
  return first;
}

/** Reports that a node is not what its key expects, and reads as nothing. */
export function wrongType(node: YamlNode, expected: string, place: Place): undefined {
  const { reading, owner } = place;
  const isBareScalar = node.kind === "scalar" && node.value !== null;
  reading.problem("wrong-type", node.span, {
    message: `${owner.value} has to be ${expected}, not ${describeNode(node)}`,
    cure:
      isBareScalar && expected.startsWith("a text")
        ? `put it in quotes: "${node.source}"`
        : `write ${expected}`,
  });
}

/** Where a value is being read: for the report, and the key that it belongs to. */
export interface Place {
  readonly reading: Reading;
  readonly owner: YamlKey;
}
