import { principalMeanings, type ResolvedAccount, selectionOf } from "@rolecall/core";
import { accountList } from "../support/accounts";
import { bullets, code, counted, paragraphs } from "../support/markdown";
import type { Part, Pointed } from "./part";
import { patternNamed } from "./pattern";

const most = 10;

/** A principal with variables: whom it becomes, and where. */
export const principalTemplate: Part = (pointed) => {
  const { at, written } = pointed;
  const [section, name, key] = at.path;
  if (at.role !== "value" || section !== "patterns" || key !== "principals") return undefined;
  const pattern = patternNamed(String(name), written);
  const [, kind = "", text = ""] = /^(group|user):(.*\$\{.*)$/s.exec(at.whole) ?? [];
  if (!pattern || text === "") return undefined;
  const { names, missingTags } = principalMeanings(text, pattern, ({ accounts }) =>
    accounts ? selectionOf(accounts, written).active : [],
  );
  const shown = [...names].slice(0, most).map((one) => meaning(kind, one, pointed));
  return {
    markdown: paragraphs(
      `${code(at.whole)} becomes ${counted(names.size, kind)}`,
      bullets(shown),
      names.size > most ? `and ${names.size - most} more` : undefined,
      bullets([...missingTags].map(missing)),
    ),
  };
};

type Listed = readonly [string, readonly ResolvedAccount[]];

function meaning(kind: string, [name, accounts]: Listed, { model }: Pointed): string {
  const known = kind === "group" ? model.groups : model.users;
  const isKnown = known.some(({ key }) => key === name);
  const unknown = isKnown ? "" : `, which is no ${kind} of this workspace`;
  return `${code(`${kind}:${name}`)}${unknown}, in ${accountList(accounts, 3)}`;
}

function missing([tag, accounts]: Listed): string {
  return `nobody where the tag ${code(tag)} is missing: ${accountList(accounts, 3)}`;
}
