import type { CST } from "yaml";

/** The language is about a dozen levels deep; IAM policies add a few. */
export const deepestAllowed = 100;

/**
 * The offset of the first place that is nested too deep, if any. It is looked for in the token
 * tree, with a list of its own instead of recursion, because all that comes later does recurse.
 */
export function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.depth > deepestAllowed) return next.token.offset;
    const depth = next.depth + 1;
    for (const token of childrenOf(next.token)) pending.push({ token, depth });
  }
  return undefined;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => child != null));
}
