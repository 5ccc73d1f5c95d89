import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Diagnostic, Wording } from "../diagnostics/diagnostic";
import { problem, type ProblemCode } from "../diagnostics/problems";
import { inDigits } from "../text/in-digits";
import type { Span } from "../text/span";
import { aliasWording } from "./alias-wording";
import { deepestAllowed } from "./depth";
import { distinctPairs } from "./distinct-pairs";
import type { YamlBroken, YamlKey, YamlMap, YamlNode, YamlPair } from "./node";
import type { PlacedText } from "./placed-text";
import { complexKey, refusedKey } from "./refused-key";
import { reservedValue, withComposed } from "./reserved-text";
import { isKnownTag, placeOfTag, tagWording } from "./tags";

/** As many values as a workspace of 100,000 lines has; aliases that multiply beyond are a bomb. */
const mostValues = 1_000_000;

/**
 * Turns the parser's tree into ours: aliases resolved, keys made texts, and everything that YAML
 * allows but a reviewer could overlook (merge keys, tags, complex keys) reported and marked as
 * broken.
 */
export function convert(
  root: ParsedNode,
  placed: PlacedText,
  report: (found: Diagnostic) => void,
): Converted {
  const conversion = new Conversion(placed, report);
  return { root: conversion.read(root), ...conversion.bonds };
}

/**
 * Turns the pairs of a mapping into ours, those with the same key too: what is put together of
 * several mappings is for the caller to look through.
 */
export function convertPairs(
  { items }: YAMLMap.Parsed,
  placed: PlacedText,
  report: (found: Diagnostic) => void,
): ConvertedPairs {
  const conversion = new Conversion(placed, report);
  const pairs = conversion.readPairs(items);
  return { pairs, isWhole: pairs.length === items.length, ...conversion.bonds };
}

/** Pairs of ours; see `YamlMap` and `Bonds`. */
export interface ConvertedPairs extends Bonds {
  readonly pairs: readonly YamlPair[];
  readonly isWhole: boolean;
}

/** A tree of ours, and whether parts of it are bound to each other, or may be to those elsewhere. */
export interface Converted extends Bonds {
  readonly root: YamlNode;
}

/**
 * Where a mapping starts and ends. A comment between the keys of a broken one is where the parser
 * takes all that it is in to end.
 */
export function extentOf({ range, items }: YAMLMap.Parsed): readonly [start: number, end: number] {
  const [start, end] = range;
  return [start, Math.max(end, items.at(-1)?.value?.range[1] ?? 0)];
}

/** What ties a part of a text to other parts. */
export interface Bonds {
  readonly hasAnchors: boolean;
  readonly hasAliases: boolean;
}

/** What an anchor names, how many values are in it, and how deep they go. */
interface Anchored {
  readonly node: YamlNode;
  readonly size: number;
  readonly height: number;
}

/** One walk over one document: it remembers the anchors passed and the values made so far. */
class Conversion {
  readonly #anchors = new Map<string, Anchored>();
  #values = 0;
  /** How many collections the value being read stands in. */
  #depth = 0;
  /** The deepest that anything read since the last anchor was opened goes. */
  #deepest = 0;
  #isBomb = false;
  #hasAliases = false;

  constructor(
    private readonly placed: PlacedText,
    private readonly report: (found: Diagnostic) => void,
  ) {}

  /** What has been come upon so far. */
  get bonds(): Bonds {
    return { hasAnchors: this.#anchors.size > 0, hasAliases: this.#hasAliases };
  }

  read(node: ParsedNode): YamlNode {
    if (isAlias(node)) return this.#readAlias(node);
    this.#deepest = Math.max(this.#deepest, ++this.#depth);
    const converted =
      node.anchor === undefined ? this.#readValueOf(node) : this.#readAnchored(node, node.anchor);
    this.#depth--;
    return converted;
  }

  #readValueOf(node: Exclude<ParsedNode, Alias.Parsed>): YamlNode {
    this.#values++;
    return this.#readContent(node, this.#spanOf(node));
  }

  #readAnchored(node: Exclude<ParsedNode, Alias.Parsed>, anchor: string): YamlNode {
    const [values, deepest] = [this.#values, this.#deepest];
    this.#deepest = this.#depth;
    const converted = this.#readValueOf(node);
    const height = this.#deepest - this.#depth;
    this.#anchors.set(anchor, { node: converted, size: this.#values - values, height });
    this.#deepest = Math.max(deepest, this.#deepest);
    return converted;
  }

  #readContent(node: Exclude<ParsedNode, Alias.Parsed>, span: Span): YamlNode {
    if (node.tag !== undefined && !isKnownTag(node.tag)) {
      return this.#refuse("unsupported-tag", this.#spanWithTag(node), tagWording(node.tag));
    }
    if (isScalar(node)) return this.#readScalar(node, span);
    if (isMap(node)) return this.#readMap(node.items, this.placed.spanOf(...extentOf(node)));
    return { kind: "list", items: node.items.map((item) => this.read(item)), span };
  }

  #readScalar(node: Scalar, span: Span): YamlNode {
    const value = plainValue(node.value);
    const reserved = typeof value === "string" ? reservedValue(value) : undefined;
    if (reserved)
      return this.#refuse("reserved-text", span, withComposed(reserved, { value, span }));
    return { kind: "scalar", value, source: node.source ?? "", span };
  }

  #readAlias(node: Alias.Parsed): YamlNode {
    const span = this.#spanOf(node);
    this.#hasAliases = true;
    const target = this.#anchors.get(node.source);
    if (!target) return this.#refuse("unknown-alias", span, aliasWording(node.source, span));
    // Aliases that each go on where the last ended are as deep as all of them together.
    const depth = this.#depth + 1 + target.height;
    if (depth > deepestAllowed) return this.#refuse("nested-too-deep", span, tooDeep);
    this.#deepest = Math.max(this.#deepest, depth);
    this.#values += target.size;
    if (this.#values <= mostValues) return target.node;
    if (!this.#isBomb) this.#refuse("too-many-aliases", span, aliasBomb);
    this.#isBomb = true;
    return { kind: "broken", span };
  }

  readPairs(items: YAMLMap.Parsed["items"]): readonly YamlPair[] {
    return items.flatMap((item) => this.#readPair(item) ?? []);
  }

  #readMap(items: YAMLMap.Parsed["items"], span: Span): YamlMap {
    const pairs = this.readPairs(items);
    const isWhole = pairs.length === items.length;
    return { kind: "map", pairs: distinctPairs(pairs, this.report), isWhole, span };
  }

  #readPair({ key: written, value }: YAMLMap.Parsed["items"][number]): YamlPair | undefined {
    const key = this.#readKey(written);
    return key && { key, value: this.#readValue(value, key) };
  }

  #readValue(node: ParsedNode | null, key: YamlKey): YamlNode {
    return node === null || isNothing(node)
      ? { kind: "scalar", value: null, source: "", span: key.span }
      : this.read(node);
  }

  #readKey(node: ParsedNode): YamlKey | undefined {
    const span = this.#spanOf(node);
    if (!isScalar(node)) {
      this.#refuse("complex-key", span, complexKey(node));
      return undefined;
    }
    const value = typeof node.value === "string" ? node.value : (node.source ?? "");
    const refused = refusedKey(value);
    if (!refused && node.anchor !== undefined) {
      const scalar = { kind: "scalar", value, source: value, span } as const;
      this.#anchors.set(node.anchor, { node: scalar, size: 1, height: 0 });
    }
    if (!refused) return { value, span };
    this.#refuse(refused.code, span, refused.wording);
    return undefined;
  }

  #spanOf(node: ParsedNode): Span {
    const [start, end] = node.range;
    return this.placed.spanOf(start, end);
  }

  #spanWithTag(node: ParsedNode): Span {
    const [start, end] = node.range;
    return this.placed.spanOf(placeOfTag(this.placed.source.text, start), end);
  }

  #refuse(code: ProblemCode, span: Span, wording: Wording): YamlBroken {
    this.report(problem(code, span, wording));
    return { kind: "broken", span };
  }
}

/** The core schema makes no other values. */
function plainValue(value: unknown): string | number | boolean | null {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : null;
}

/** Whether nothing at all is written after a key, not even an anchor or a tag. */
function isNothing(node: ParsedNode): boolean {
  if (!isScalar(node) || node.range[0] !== node.range[1]) return false;
  return node.tag === undefined && node.anchor === undefined;
}

const tooDeep = {
  message: `with what this alias stands for, the nesting is more than ${deepestAllowed} levels deep`,
  cure: "write the values out",
  note: "nothing in the language needs more than a dozen levels",
};

const aliasBomb = {
  message: `the aliases of this file stand for more than ${inDigits(mostValues)} values`,
  cure: "write the values out",
  note: "a file that grows like this when it is read would stop every tool that reads it",
};
