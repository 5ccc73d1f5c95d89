/** Half a sentence, as the parts of messages are written, as a whole one. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A text as Markdown that shows it as it is. */
export function inMarkdown(text: string): string {
  return text.replaceAll(/[\\*_|<>]/g, String.raw`\$&`);
}

/** Markdown of one sentence as a text without marks. */
export function inPlainText(markdown: string): string {
  return markdown.replaceAll("`", "");
}
