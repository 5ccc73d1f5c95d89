/**
 * Whether a service of this prefix has been closed and taken out of AWS's lists. What it had cannot
 * be told any more, and policies that AWS maintains still name it, `ReadOnlyAccess` among them.
 * Source: the announcements of the ends of AWS DeepComposer, DeepLens, DeepRacer, Elastic Inference
 * and IoT 1-Click, and of the new name of Zocalo; policies of AWS name each of them.
 */
export function isRetired(prefix: string): boolean {
  return retired.has(prefix.toLowerCase());
}

const retired: ReadonlySet<string> = new Set([
  "deepcomposer",
  "deeplens",
  "deepracer",
  "elastic-inference",
  "iot1click",
  "zocalo",
]);
