import type { Range } from "vscode-languageserver";
import { type Fields, type Shape, shapes } from "./shapes";

/** What is wrong with an answer to a request; nothing when it is as LSP says. */
export function wrongWithResult(method: string, result: unknown): readonly string[] {
  const shape = shapes.results[method];
  return shape === undefined ? [] : wrong(result, shape, method);
}

/** What is wrong with the parameters of a message that a server sends. */
export function wrongWithParams(method: string, params: unknown): readonly string[] {
  const shape = shapes.params[method];
  if (shape === undefined) return [`${method} is nothing that a server sends`];
  return shape === null ? [] : wrong(params, shape, method);
}

const basic: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  DocumentUri: isUri,
  URI: isUri,
  RegExp: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  uinteger: (value) => Number.isInteger(value) && Number(value) >= 0,
  decimal: (value) => typeof value === "number",
  null: (value) => value === null,
  any: () => true,
};

function isUri(value: unknown): boolean {
  return typeof value === "string" && /^[a-z][\w+.-]*:/i.test(value);
}

function wrong(value: unknown, shape: Shape, at: string): readonly string[] {
  if (typeof shape === "string") {
    if (shape.startsWith("#")) {
      const wrongs = wrong(value, shapes.types[shape.slice(1)] ?? "any", at);
      const isBackward = shape === "#Range" && wrongs.length === 0 && endsBeforeStart(value);
      return isBackward ? [`${at} ends before it starts: ${shown(value)}`] : wrongs;
    }
    return basic[shape]?.(value) === true ? [] : [`${at} is no ${shape}: ${shown(value)}`];
  }
  if ("or" in shape) return wrongWithAll(value, shape.or, at);
  if ("is" in shape) return value === shape.is ? [] : [`${at} is not ${shape.is}`];
  if ("values" in shape)
    return shape.values.some((one) => one === value) ? [] : [`${at}: ${shown(value)}`];
  if ("list" in shape || "tuple" in shape) return wrongInList(value, shape, at);
  if (!isObject(value)) return [`${at} is no object: ${shown(value)}`];
  if ("map" in shape)
    return Object.entries(value).flatMap(([key, one]) => wrong(one, shape.map, `${at}.${key}`));
  return wrongInObject(value, fieldsOf(shape), at);
}

function endsBeforeStart(value: unknown): boolean {
  const { start, end } = value as Range;
  return end.line < start.line || (end.line === start.line && end.character < start.character);
}

/** Of several shapes one has to fit; what is said is what is wrong by the one that fits best. */
function wrongWithAll(value: unknown, options: readonly Shape[], at: string): readonly string[] {
  const tried = options.map((option) => wrong(value, option, at));
  return tried.toSorted((first, second) => first.length - second.length)[0] ?? [];
}

type ListShape = Extract<Shape, { list: Shape } | { tuple: readonly Shape[] }>;

function wrongInList(value: unknown, shape: ListShape, at: string): readonly string[] {
  if (!Array.isArray(value)) return [`${at} is no list: ${shown(value)}`];
  const items: readonly unknown[] = value;
  const shapeOf = (index: number): Shape =>
    "list" in shape ? shape.list : (shape.tuple[index] ?? "any");
  return items.flatMap((item, index) => wrong(item, shapeOf(index), `${at}[${index}]`));
}

function wrongInObject(value: object, fields: Fields, at: string): readonly string[] {
  const given = new Map<string, unknown>(Object.entries(value));
  const unknown = [...given.keys()].filter((key) => !(key in fields) && !(`${key}?` in fields));
  return [
    ...unknown.map((key) => `${at} has no ${key}`),
    ...Object.entries(fields).flatMap(([field, shape]) => {
      const key = field.replace(/\?$/, "");
      const one = given.get(key);
      if (one !== undefined) return wrong(one, shape, `${at}.${key}`);
      return key === field ? [`${at} lacks ${key}`] : [];
    }),
  ];
}

/** The fields of an object that is made of others. */
function fieldsOf(shape: Shape): Fields {
  if (typeof shape === "string")
    return fieldsOf(shapes.types[shape.replace(/^#/, "")] ?? { object: {} });
  if ("object" in shape) return shape.object;
  if ("and" in shape) return Object.assign({}, ...shape.and.map(fieldsOf)) as Fields;
  return {};
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
