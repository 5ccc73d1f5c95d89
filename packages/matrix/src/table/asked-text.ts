/** What somebody asks for by typing. */
export interface AskedText {
  readonly text: string;
  /** Whether nothing but this very text is meant, and not what it is a part of. */
  readonly isWhole: boolean;
}

/**
 * What is meant by what is typed: a part of a text, or the whole of it in double quotes. Nothing is
 * asked for where nothing stands, or nothing in the quotes. A quote that is not closed yet is passed
 * over, because the rest is still being typed.
 */
export function askedText(typed: string): AskedText | undefined {
  const trimmed = typed.trim();
  const [, whole] = /^"([^]*)"$/.exec(trimmed) ?? [];
  const text = whole ?? trimmed.replace(/^"/, "").trim();
  return text === "" ? undefined : { text, isWhole: whole !== undefined };
}

/** What to type for exactly one text. */
export function exactly(text: string): string {
  return `"${text}"`;
}

/** Whether one of some texts is asked for. Parts are found in upper and lower case alike. */
export function isAsked({ text, isWhole }: AskedText, texts: readonly string[]): boolean {
  if (isWhole) return texts.includes(text);
  const part = text.toLowerCase();
  return texts.some((one) => one.toLowerCase().includes(part));
}
