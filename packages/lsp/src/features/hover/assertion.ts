import { bullets, code, paragraphs } from "../support/markdown";
import { accountList } from "../support/accounts";
import { meantAt } from "../support/meant";
import { selectedAt } from "../support/selectors";
import type { Part, Pointed } from "./part";

/** An assertion: what it promises, and for which accounts. */
export const assertion: Part = (pointed) => {
  const meant = meantAt(pointed.at);
  if (meant?.kind !== "assertion") return undefined;
  const found = pointed.written.assertions?.entries.find(({ key }) => key.value === meant.name);
  if (!found) return undefined;
  return {
    markdown: paragraphs(
      `**Assertion** ${code(meant.name)}`,
      bullets([
        promiseOf("never", "nobody named may have any of it", { ...pointed, name: meant.name }),
        promiseOf("always", "all who are named have all of it", { ...pointed, name: meant.name }),
      ]),
    ),
  };
};

function promiseOf(
  key: "never" | "always",
  promise: string,
  { written, name }: Pointed & { readonly name: string },
): string | undefined {
  const selected = selectedAt(["assertions", name, key, "accounts"], written);
  return selected && `${code(key)}: ${promise}, in ${accountList(selected.active)}`;
}
