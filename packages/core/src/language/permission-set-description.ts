import type { TextCheck } from "../spec";

const longest = 700;
const refused = /[^\t\n\r\u0020-\u007e\u00a1-\u00ff]/u;

/**
 * A description that AWS takes.
 * Source: `PermissionSetDescription` of the sso-admin API model, 1 to 700 characters of Latin-1.
 */
export const permissionSetDescription: TextCheck = (value) => {
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
};
