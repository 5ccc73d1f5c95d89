/** Tags as an argument, which is left out when there are none. */
export function tagsArgument(
  tags: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> | undefined {
  return tags.size > 0 ? Object.fromEntries(tags) : undefined;
}
