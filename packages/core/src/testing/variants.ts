/**
 * A value of JSON with a change in one of its parts: once for each change that there is to a part,
 * the whole value among them.
 *
 * @param changesOf what is to stand in the place of a part
 */
export function variantsOf(
  value: unknown,
  changesOf: (part: unknown) => readonly unknown[],
): readonly unknown[] {
  return [...changesOf(value), ...variantsBelow(value, changesOf)];
}

function variantsBelow(
  value: unknown,
  changesOf: (part: unknown) => readonly unknown[],
): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    variantsOf(part, changesOf).map((changed) => withPart(value, key, changed)),
  );
}

function withPart(value: object, key: string, part: unknown): unknown {
  if (Array.isArray(value)) return value.with(Number(key), part);
  return { ...value, [key]: part };
}
