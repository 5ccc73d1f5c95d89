import type { ResolvedModel } from "@rolecall/core";
import { code } from "../support/markdown";
import type { Part } from "./part";

/** An account id anywhere, also within a longer text: whose it is. */
export const accountId: Part = ({ place, at, model }) => {
  if (at.role === "prose" || at.role === "none") return undefined;
  const found = [...at.whole.matchAll(/(?<!\d)\d{12}(?!\d)/g)].find(({ index }) => {
    const start = at.span.start + index;
    return start <= place.offset && place.offset <= start + 12;
  });
  const markdown = found && whoseId(found[0], model);
  if (!markdown) return undefined;
  const start = at.span.start + found.index;
  return { markdown, extent: { start, end: start + 12 } };
};

/** What the workspace knows of an account id: the name, and where the account is. */
export function whoseId(id: string, { accounts, externalAccounts }: ResolvedModel) {
  const inside = accounts.find((one) => one.id === id);
  if (inside) {
    const where = inside.unit === undefined ? "directly under the root" : `in ${code(inside.unit)}`;
    return `${code(id)} · the account ${code(inside.name)}, ${where}`;
  }
  const outside = externalAccounts.find((one) => one.id === id);
  return outside && `${code(id)} · the external account ${code(outside.name)}`;
}
