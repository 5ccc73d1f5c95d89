import type { Wording } from "../diagnostics/diagnostic";
import { safely, setting } from "../diagnostics/fix";
import type { Span } from "../text/span";

/** What CDKTF takes for a reference to another resource wherever it stands in a text. */
const tokenMarks = ["TfToken[", "String Map Token Value"];

/**
 * Why a value cannot be carried to Terraform as it is, or nothing when it can.
 * Source: "Types and Values" in Terraform's configuration syntax, on the composed form (NFC).
 */
export function reservedValue(text: string): Wording | undefined {
  const reserved = reservedText(text);
  if (reserved || text === text.normalize("NFC")) return reserved;
  return {
    message: "this text spells a character in parts, such as an accent beside its letter",
    cure: "write each such character as one, which is Unicode's form NFC",
    note: "Terraform joins the parts, so that AWS would get another text than stands here",
  };
}

/** The same with the text as it has to be, where it is only spelled in parts. */
export function withComposed(
  wording: Wording,
  { value, span }: { readonly value: unknown; readonly span: Span },
): Wording {
  const composed = String(value).normalize("NFC");
  return composed === value ? wording : { ...wording, fixes: [safely(setting(span, composed))] };
}

/** Why a text would not be kept as it is on the way to Terraform, or nothing when it would. */
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
