import type { Wording } from "../diagnostics/diagnostic";

/** What CDKTF takes for a reference to another resource wherever it stands in a text. */
const tokenMarks = ["TfToken[", "String Map Token Value"];

/** Why a text cannot be carried to Terraform as it is, or nothing when it can. */
export function reservedText(text: string): Wording | undefined {
  const mark = tokenMarks.find((candidate) => text.includes(candidate));
  if (mark !== undefined) {
    return {
      message: `"${mark}" cannot stand in a text`,
      cure: "write the value it stands for",
      note: "CDKTF would put the value of another resource in its place",
    };
  }
  if (text.isWellFormed()) return undefined;
  return {
    message: "this text is half of a Unicode character",
    cure: "write the character itself instead of its \\u escape",
  };
}
