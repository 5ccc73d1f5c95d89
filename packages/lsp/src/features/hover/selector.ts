import { accountsMeeting, type Criterion, formAt, type Step } from "@rolecall/core";
import { selectionList } from "../support/accounts";
import { code, counted, paragraphs } from "../support/markdown";
import { selectedAt, selectorPlaceOf, selectorsAt } from "../support/selectors";
import { docsOfKey } from "./key";
import type { Part, Pointed } from "./part";

/** A selector, one of its keys, or an item of one: the accounts that it matches now. */
export const selector: Part = (pointed) => {
  const { at } = pointed;
  const path = at.role === "key" ? [...at.path, at.whole] : at.path;
  const found = selectorPlaceOf(path);
  if (!found || at.whole === "") return undefined;
  const { steps, within } = found;
  if (within.length === 0) return at.role === "key" ? wholeSelector(pointed, steps) : undefined;
  const criterion = criterionOf(within, { ...pointed, steps });
  return criterion ? ofCriterion(criterion, steps, pointed) : undefined;
};

function wholeSelector({ at, written }: Pointed, steps: readonly Step[]) {
  const selected = selectedAt(steps, written);
  const docs = docsOfKey(formAt(at.path), at.whole);
  return { markdown: paragraphs(docs, selected && selectionList(selected)) };
}

function ofCriterion(criterion: Criterion, steps: readonly Step[], { at, written }: Pointed) {
  const docs = at.role === "key" ? docsOfKey(formAt(at.path), at.whole) : undefined;
  const found = accountsMeeting(criterion, written);
  const whole = selectedAt(steps, written);
  const isNarrowed = whole && whole.active.length !== found.active.length;
  return {
    markdown: paragraphs(
      docs,
      whyOf(criterion),
      selectionList(found),
      isNarrowed
        ? `With all that stands beside it, the selector matches ${counted(whole.active.length, "account")}.`
        : undefined,
    ),
  };
}

/** What has to be so for an account to be matched. */
function whyOf({ key, tag = "", texts }: Criterion): string {
  const shown = texts.map((text) => code(key === "tags" ? `${tag}=${text}` : text)).join(" or ");
  const whys = {
    unit: texts.some((text) => text.endsWith("/**"))
      ? `In the unit ${shown}, where \`/**\` stands for all units below it as well:`
      : `In the unit ${shown}, and not in units below it:`,
    names: `Called ${shown}, where \`*\` stands for any characters and \`?\` for one:`,
    ids: `With the id ${shown}:`,
    tags: `With the tag ${shown}:`,
  };
  return whys[key];
}

/** What is asked of accounts where the pointer is; nothing for `all`, `management` and variables. */
function criterionOf(within: readonly Step[], { at, ...pointed }: Asked): Criterion | undefined {
  const asked = keyOf(within);
  if (!asked) return undefined;
  const texts = at.role === "value" ? [at.whole] : textsAt(asked, pointed);
  const isKnown = texts.length > 0 && !texts.some((text) => text.includes("${"));
  return isKnown ? { ...asked, texts } : undefined;
}

function keyOf([key, next]: readonly Step[]): Omit<Criterion, "texts"> | undefined {
  if (key === "tags") return typeof next === "string" ? { key, tag: next } : undefined;
  return key === "unit" || key === "names" || key === "ids" ? { key } : undefined;
}

interface Asked extends Pick<Pointed, "at" | "written"> {
  readonly steps: readonly Step[];
}

/** What is written below a key of a selector, with the values in the places of variables. */
function textsAt(
  { key, tag }: Omit<Criterion, "texts">,
  { steps, written }: Omit<Asked, "at">,
): readonly string[] {
  const texts = selectorsAt(steps, written).flatMap(({ unit, names, ids, tags }) => {
    const tagged = tags?.entries.find((entry) => entry.key.value === tag)?.value;
    const units = unit?.items.map((one) => `${one.unit}${one.recursive ? "/**" : ""}`) ?? [];
    const lists = { unit: units, names, ids, tags: tagged };
    const list = lists[key];
    return list && "items" in list ? list.items.map(({ value }) => value) : (list ?? []);
  });
  return [...new Set(texts)];
}
