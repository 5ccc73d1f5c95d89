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
import type { SourceFile } from "../text/source-file";
import type { Span } from "../text/span";
import { deepestAllowed } from "./depth";
import type { YamlBroken, YamlKey, YamlMap, YamlNode, YamlPair } from "./node";
import { reservedValue } from "./reserved-text";
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
  source: SourceFile,
  report: (found: Diagnostic) => void,
): YamlNode {
  return new Conversion(source, report).read(root);
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

  constructor(
    private readonly source: SourceFile,
    private readonly report: (found: Diagnostic) => void,
  ) {}

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
      const start = placeOfTag(this.source.text, span.start);
      return this.#refuse("unsupported-tag", { ...span, start }, tagWording(node.tag));
    }
    if (isScalar(node)) return this.#readScalar(node, span);
    if (isMap(node)) return this.#readMap(node.items, span);
    return { kind: "list", items: node.items.map((item) => this.read(item)), span };
  }

  #readScalar(node: Scalar, span: Span): YamlNode {
    const value = plainValue(node.value);
    const reserved = typeof value === "string" ? reservedValue(value) : undefined;
    if (reserved) return this.#refuse("reserved-text", span, reserved);
    return { kind: "scalar", value, source: node.source ?? "", span };
  }

  #readAlias(node: Alias.Parsed): YamlNode {
    const span = this.#spanOf(node);
    const target = this.#anchors.get(node.source);
    if (!target) return this.#refuse("unknown-alias", span, aliasWording(node.source));
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

  #readMap(items: YAMLMap.Parsed["items"], span: Span): YamlMap {
    const pairs = new Map<string, YamlPair>();
    let isWhole = true;
    for (const item of items) {
      const key = this.#readKey(item.key);
      if (!key) {
        isWhole = false;
        continue;
      }
      const value = this.#readValue(item.value, key);
      const first = pairs.get(key.value);
      if (first) this.#refuse("duplicate-key", key.span, duplicateWording(first.key));
      else pairs.set(key.value, { key, value });
    }
    return { kind: "map", pairs: [...pairs.values()], isWhole, span };
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
    return { file: this.source.path, start, end };
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

interface Refusal {
  readonly code: ProblemCode;
  readonly wording: Wording;
}

function refusedKey(value: string): Refusal | undefined {
  if (value === "<<") return { code: "merge-key", wording: mergeKey };
  const wording = value === "__proto__" ? protoKey : reservedValue(value);
  return wording && { code: "reserved-text", wording };
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

const mergeKey = {
  message: "merge keys (`<<`) are not supported",
  cure: "write the keys out; an alias may stand only for a whole value",
  note: "what a merge grants cannot be seen where it is used",
};

const protoKey = {
  message: 'the key "__proto__" is reserved',
  cure: "use another name",
  note: "JavaScript tools lose or misread a key of this name",
};

function complexKey(node: ParsedNode): Wording {
  const form = isAlias(node) ? "an alias" : isMap(node) ? "a mapping" : "a list";
  return {
    message: `a key has to be a plain text, not ${form}`,
    cure: "write the key as one plain word",
  };
}

function aliasWording(name: string): Wording {
  return {
    message: `\`*${name}\` is a YAML alias, and no \`&${name}\` stands before it`,
    cure: `to mean the text, put it in quotes: "*${name}"`,
  };
}

function duplicateWording(first: YamlKey): Wording {
  return {
    message: `the key "${first.value}" is written twice here`,
    cure: "delete one, or join the two",
    note: "YAML readers keep one of the two without saying which",
    related: [{ message: "it is written first here", span: first.span }],
  };
}
