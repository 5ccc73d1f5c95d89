import type { RelatedPlace, Wording } from "../diagnostics/diagnostic";
import { type Breach, type Forbidden, judgeOf, type Promised } from "../resolve/assertions";
import type { Origin } from "../resolve/resolved-model";
import type { Rule } from "./rule";

/** What an assertion promises does not hold. */
export const brokenAssertion: Rule = {
  code: "broken-assertion",
  level: "error",
  isAdvice: false,
  judgesWhole: true,
  check({ workspace: { model }, resolution }, report) {
    const assertions = model.assertions?.entries ?? [];
    if (assertions.length === 0) return;
    const judge = judgeOf(resolution);
    for (const { key, value } of assertions) {
      const wording = wordingOf(key.value, judge(value));
      if (wording) report(key.span, wording);
    }
  },
};

/** One finding for an assertion: its first breach shows what is wrong, and the rest are counted. */
function wordingOf(name: string, { forbidden, missing, isVoid }: Breach): Wording | undefined {
  const broken = `the assertion "${name}" is broken, because`;
  const [first] = forbidden;
  if (first) {
    return {
      message: `${broken} ${said(first)}${andMore(forbidden.length, "grant")}`,
      cure: "take it out of the pattern, or correct the assertion",
      related: first.grant.origins.map(placeOfOrigin),
    };
  }
  const [lack] = missing;
  if (lack) {
    const { who, what, where } = namesOf(lack);
    return {
      message: `${broken} nothing grants ${who} ${what} in ${where}${andMore(missing.length, "lack")}`,
      cure: "grant it in a pattern, or correct the assertion",
      note: "a pattern that has expired grants nothing",
    };
  }
  if (!isVoid) return undefined;
  return {
    message: `${broken} its selector matches no active account`,
    cure: "correct the selector, or delete the assertion",
    note: "a promise about no account would always seem to be kept",
  };
}

function said({ grant, member }: Forbidden): string {
  const { who, what, where } = namesOf(grant);
  if (!member) return `${who} has ${what} in ${where}`;
  return `user:${member.name} has ${what} in ${where} as a member of ${who}`;
}

function namesOf({ principal, permissionSet, account }: Promised) {
  return { who: `${principal.kind}:${principal.name}`, what: permissionSet, where: account.name };
}

const others = {
  grant: ["one more grant breaks it", "more grants break it"],
  lack: ["one more is missing", "more are missing"],
} as const;

function andMore(count: number, what: keyof typeof others): string {
  const [one, many] = others[what];
  if (count <= 1) return "";
  return count === 2 ? `, and ${one}` : `, and ${count - 1} ${many}`;
}

function placeOfOrigin({ object, span }: Origin): RelatedPlace {
  const [, pattern] = /^patterns\.([^]*)$/.exec(object) ?? [];
  const what = pattern === undefined ? object : `the pattern "${pattern}"`;
  return { message: `${what} grants it`, span };
}
