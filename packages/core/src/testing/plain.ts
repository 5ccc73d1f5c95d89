/**
 * A value as plain data, to be compared: places become numbers, maps lists of pairs. Functions are
 * left out.
 */
export function plainData(value: unknown): unknown {
  if (typeof value === "function" || typeof value !== "object" || value === null) {
    return typeof value === "function" ? undefined : value;
  }
  if (Array.isArray(value)) return value.map(plainData);
  if (value instanceof Map) return [...value].map(plainData);
  if (value instanceof Set) return [...value].map(plainData);
  if ("file" in value && "start" in value && "end" in value) {
    return `${String(value.file)}:${String(value.start)}-${String(value.end)}`;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, plainData(child)] as const),
  );
}
