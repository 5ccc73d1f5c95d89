import type { Scalar } from "../spec";
import { visible } from "../text/visible";
import type { Rule } from "./rule";
import { ofEachInlinePolicy } from "./support/each-policy";
import type { InlinePolicy } from "./support/inline-policies";
import { valuesIn } from "./support/policy-texts";

/**
 * What AWS takes in no policy. Characters below U+0020 are no trouble: JSON writes them as escapes.
 * Source: `PermissionSetPolicyDocument` of the sso-admin API model and `policyDocumentType` of the
 * iam API model, U+0020 to U+00FF beside tab and line breaks.
 */
const refused = /[^\0-\u00ff]/u;

/** An inline policy holds a character that AWS does not take in policies. */
export const invalidPolicyCharacter: Rule = {
  code: "invalid-policy-character",
  level: "error",
  isAdvice: false,
  check: ofEachInlinePolicy((report, policy) => {
    for (const { value, span } of textsIn(policy)) {
      const [character] = refused.exec(String(value)) ?? [];
      if (character === undefined) continue;
      report(span, {
        message: `AWS takes no ${nameOf(character)} in a policy`,
        cure: "use the characters of Latin-1",
        note: "in a value of StringLike, a ? stands for any one character",
      });
    }
  }),
};

/** Every text that may hold any character; what else a policy says has a form of its own. */
function textsIn({ policy, statements }: InlinePolicy): readonly Scalar[] {
  const tested = statements
    .flatMap(({ Condition }) => Condition?.entries ?? [])
    .flatMap(({ value }) => value.entries.map(({ key }) => key));
  return [...(policy.Id ? [policy.Id] : []), ...tested, ...statements.flatMap(valuesIn)];
}

/** A character that nobody sees has only its number. */
function nameOf(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const isSeen = visible(character) === character && character.trim() !== "";
  return isSeen ? `"${character}" (U+${number})` : `U+${number}`;
}
