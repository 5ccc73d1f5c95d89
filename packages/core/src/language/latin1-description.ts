import type { TextCheck, TextProblem } from "../spec";

const taken = String.raw`\t\n\r\u0020-\u007e\u00a1-\u00ff`;
const refused = new RegExp(`[^${taken}]`, "u");

/**
 * A description that AWS takes, in the characters of Latin-1.
 * Source: `PermissionSetDescription` of the sso-admin API model, 1 to 700 characters, and
 * `roleDescriptionType` of the iam API model, at most 1,000.
 *
 * @param longest how many characters it may have
 */
export function latin1Description(longest: number): TextCheck {
  return Object.assign((value: string) => check(value, longest), {
    advice: `use 1 to ${longest} characters of Latin-1: no emoji, no long dashes`,
    schema: { pattern: `^[${taken}]*$`, minLength: 1, maxLength: longest },
  });
}

function check(value: string, longest: number): TextProblem | undefined {
  const [character] = refused.exec(value) ?? [];
  const code = "invalid-value";
  if (value === "") {
    return { code, message: "a description cannot be empty", cure: "write one, or delete the key" };
  }
  if (character !== undefined) {
    return {
      code,
      message: `AWS takes no "${character}" in a description`,
      cure: "use the characters of Latin-1: no emoji, no long dashes",
    };
  }
  if (value.length <= longest) return undefined;
  return {
    code,
    message: `a description has at most ${longest} characters, and this one ${value.length}`,
    cure: "shorten it",
  };
}
