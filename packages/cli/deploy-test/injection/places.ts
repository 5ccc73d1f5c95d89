import type { Json } from "@rolecall/core";

/** A place for a text. */
export interface Place {
  /** What it is: all of one name take the same texts. */
  readonly field: string;
  /** A text that always fits. */
  readonly plain: string;
}

const form = /‹([^:›]+): ([^›]+)›/g;

/** The places of a workspace, each once. */
export function placesIn(value: Json): readonly Place[] {
  const found = new Map<string, Place>();
  const text = JSON.stringify(value);
  for (const [whole, field = "", plain = ""] of text.matchAll(form))
    found.set(whole, { field, plain });
  return [...found.values()];
}

/** The same with a text in each place. */
export function fill<Value extends Json>(value: Value, textOf: (field: string) => string): Value {
  const filled = (text: string) => text.replace(form, (_, field: string) => textOf(field));
  const fillAny = (any: unknown): unknown => {
    if (typeof any === "string") return filled(any);
    if (Array.isArray(any)) return any.map(fillAny);
    if (any === null || typeof any !== "object") return any;
    return Object.fromEntries(
      Object.entries(any).map(([key, item]) => [filled(key), fillAny(item)]),
    );
  };
  // What has texts in its places has the same shape as before.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return fillAny(value) as Value;
}
