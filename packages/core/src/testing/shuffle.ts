/** The files of a workspace as plain values, by path. */
export type Files = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The same workspace with every map and list in another order, and cut into other files: what
 * has a name of its own goes anywhere, with the sections it belongs to around it.
 */
export function shuffled(files: Files, seed: number): Files {
  const pick = picker(seed);
  const paths = ["rolecall.yaml", "a.access.yaml", "b/c.access.yaml"];
  const cut: Record<string, Record<string, unknown>> = {};
  for (const leaf of inOrder(Object.values(files).flatMap(leavesOf), pick)) {
    const path = leaf.path[0] === "rolecall" ? "rolecall.yaml" : paths[pick(paths.length)];
    put((cut[path ?? ""] ??= {}), leaf.path, reordered(leaf.value, pick));
  }
  return Object.fromEntries(inOrder(Object.entries(cut), pick));
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A section is a list of its things; what holds only one thing of each kind is cut as far. */
function leavesOf(file: Readonly<Record<string, unknown>>): readonly Leaf[] {
  return Object.entries(file).flatMap(([section, content]) =>
    isMap(content)
      ? Object.entries(content).map(([key, value]) => ({ path: [section, key], value }))
      : [{ path: [section], value: content }],
  );
}

function put(target: Record<string, unknown>, [first = "", second]: Leaf["path"], value: unknown) {
  if (second === undefined) target[first] = value;
  else target[first] = { ...(isMap(target[first]) ? target[first] : {}), [second]: value };
}

function reordered(value: unknown, pick: Picker): unknown {
  if (Array.isArray(value)) return inOrder(value, pick).map((item) => reordered(item, pick));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(
    ([key, child]) => [key, reordered(child, pick)] as const,
  );
  return Object.fromEntries(inOrder(entries, pick));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number from 0 up to, but not including, a limit. */
export type Picker = (limit: number) => number;

/** A generator of numbers that a seed repeats; its quality hardly matters here. */
export function picker(seed: number): Picker {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % limit;
  };
}

function inOrder<Value>(values: readonly Value[], pick: Picker): readonly Value[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(pick(rest.length), 1));
}
