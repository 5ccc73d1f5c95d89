import { accountsMeeting } from "@rolecall/core";
import { selectionList } from "../support/accounts";
import { code, paragraphs } from "../support/markdown";
import type { Part } from "./part";

/** A tag of an account: which accounts carry the same. */
export const accountTag: Part = ({ at, written }) => {
  const [section, name, field, key] = at.role === "key" ? [...at.path, at.whole] : at.path;
  if (section !== "accounts" || field !== "tags" || typeof key !== "string") return undefined;
  const value = at.role === "value" ? at.whole : valueOf(String(name), key, written);
  if (value === undefined || value === "") return undefined;
  const found = accountsMeeting({ key: "tags", tag: key, texts: [value] }, written);
  return { markdown: paragraphs(`**Tag** ${code(`${key}=${value}`)}`, selectionList(found)) };
};

type Written = Parameters<Part>[0]["written"];

function valueOf(name: string, tag: string, { accounts }: Written): string | undefined {
  const account = accounts?.entries.find(({ key }) => key.value === name)?.value;
  return account?.tags?.entries.find(({ key }) => key.value === tag)?.value.value;
}
