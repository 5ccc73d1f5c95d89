import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import type { Diagnostic, Wording } from "../diagnostics/diagnostic";
import { problem, type ProblemCode } from "../diagnostics/problems";
import type { Span } from "../text/span";
import type { YamlKey, YamlNode, YamlPair } from "./node";
import { reservedText } from "./reserved-text";

/** As many values as a workspace of 100,000 lines has; aliases that multiply beyond are a bomb. */
const mostValues = 1_000_000;

/** The core schema's own tags say nothing new; every other one asks for something we cannot do. */
const knownTags = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/**
 * Turns the parser's tree into ours: aliases resolved, keys made texts, and everything that YAML
 * allows but a reviewer could overlook (merge keys, tags, complex keys) reported and left out.
 */
export function convert(
  root: ParsedNode,
  file: string,
  report: (found: Diagnostic) => void,
): YamlNode | undefined {
  return new Conversion(file, report).read(root);
}

/** One walk over one document: it remembers the anchors passed and the values made so far. */
class Conversion {
  readonly #anchors = new Map<string, { readonly node: YamlNode; readonly size: number }>();
  #values = 0;

  constructor(
    private readonly file: string,
    private readonly report: (found: Diagnostic) => void,
  ) {}

  read(node: ParsedNode): YamlNode | undefined {
    if (isAlias(node)) return this.#readAlias(node);
    const span = this.#spanOf(node);
    if (node.tag !== undefined && !knownTags.has(node.tag)) {
      return this.#refuse("unsupported-tag", span, tagWording(node.tag));
    }
    const before = this.#values++;
    const converted = this.#readContent(node, span);
    if (node.anchor !== undefined && converted) {
      this.#anchors.set(node.anchor, { node: converted, size: this.#values - before });
    }
    return converted;
  }

  #readContent(node: Exclude<ParsedNode, Alias.Parsed>, span: Span): YamlNode | undefined {
    if (isScalar(node)) return this.#readScalar(node, span);
    if (isMap(node)) return { kind: "map", pairs: this.#readPairs(node.items), span };
    const items = node.items.map((item) => this.read(item)).filter((item) => item !== undefined);
    return { kind: "list", items, span };
  }

  #readScalar(node: Scalar, span: Span): YamlNode | undefined {
    const value = node.value as string | number | boolean | null;
    const reserved = typeof value === "string" ? reservedText(value) : undefined;
    if (reserved) return this.#refuse("reserved-text", span, reserved);
    return { kind: "scalar", value, source: node.source ?? "", span };
  }

  #readAlias(node: Alias.Parsed): YamlNode | undefined {
    const span = this.#spanOf(node);
    const target = this.#anchors.get(node.source);
    if (!target) return this.#refuse("unknown-alias", span, aliasWording(node.source));
    this.#values += target.size;
    return this.#values <= mostValues
      ? target.node
      : this.#refuse("too-many-aliases", span, aliasBomb);
  }

  #readPairs(items: YAMLMap.Parsed["items"]): readonly YamlPair[] {
    const pairs = new Map<string, YamlPair>();
    for (const item of items) {
      const key = this.#readKey(item.key);
      const value = key && this.#readValue(item.value, key);
      const first = key && pairs.get(key.value);
      if (first) this.#refuse("duplicate-key", key.span, duplicateWording(first.key));
      else if (value) pairs.set(key.value, { key, value });
    }
    return [...pairs.values()];
  }

  #readValue(node: ParsedNode | null, key: YamlKey): YamlNode | undefined {
    const isAbsent = node === null || (isScalar(node) && node.range[0] === node.range[1]);
    return isAbsent
      ? { kind: "scalar", value: null, source: "", span: key.span }
      : this.read(node);
  }

  #readKey(node: ParsedNode): YamlKey | undefined {
    const span = this.#spanOf(node);
    if (!isScalar(node)) return this.#refuse("complex-key", span, complexKey);
    const value = typeof node.value === "string" ? node.value : (node.source ?? "");
    if (value === "<<") return this.#refuse("merge-key", span, mergeKey);
    const reserved = value === "__proto__" ? protoKey : reservedText(value);
    return reserved ? this.#refuse("reserved-text", span, reserved) : { value, span };
  }

  #spanOf(node: ParsedNode): Span {
    const [start, end] = node.range;
    return { file: this.file, start, end };
  }

  #refuse(code: ProblemCode, span: Span, wording: Wording): undefined {
    this.report(problem(code, span, wording));
  }
}

const aliasBomb = {
  message: `the aliases of this file stand for more than ${mostValues} values`,
  note: "a file that grows like this when it is read would stop every tool that reads it",
};

const complexKey = { message: "a key has to be a text", cure: "write the key as one plain word" };

const mergeKey = {
  message: "merge keys (`<<`) are not supported",
  cure: "write the keys out, or give the whole value an anchor",
  note: "what a merge grants cannot be seen where it is used",
};

const protoKey = {
  message: 'the key "__proto__" is reserved',
  cure: "use another name",
  note: "JavaScript tools lose or misread a key of this name",
};

function tagWording(tag: string): Wording {
  const isShort = tag.startsWith("!");
  return {
    message: `the tag ${isShort ? tag : `!<${tag}>`} is not supported`,
    cure: "write the value itself",
    note: "tags such as CloudFormation's !Ref have no meaning here",
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
    message: `the key "${first.value}" stands here twice`,
    note: "YAML readers keep one of the two without saying which",
    related: [{ message: "it stands here first", span: first.span }],
  };
}
