import type { AccessMatrix } from "../data/access-matrix";

/** What a page is made of besides its matrix. */
export interface PageAssets {
  readonly script: string;
  readonly styles: string;
  /** The hash of a text as a content security policy has it: `sha256-…`. */
  readonly hashOf: (text: string) => string;
}

/** One page that needs nothing else: no other file, no network, and no server. */
export function pageOf(matrix: AccessMatrix, { script, styles, hashOf }: PageAssets): string {
  const policy = policyOf(`'${hashOf(script)}'`, `'${hashOf(styles)}'`);
  const title = matrix.title === "" ? "Access" : `Access: ${matrix.title}`;
  return document({
    title,
    policy,
    head: `<style>${styles}</style>`,
    body: `<noscript><p>This table needs JavaScript; it works without a network.</p></noscript>
<script type="application/json" id="data">${jsonInHtml(matrix)}</script>
<script>${script}</script>`,
  });
}

/** Where the parts of a page in an editor are, and what tells them from others. */
export interface WebviewAssets {
  /** The address of `@rolecall/matrix/webview.js`. */
  readonly script: string;
  /** The address of `@rolecall/matrix/matrix.css`. */
  readonly styles: string;
  /** A text that nobody can guess, new for each page. */
  readonly nonce: string;
}

/** The page of a web view, which is sent its matrix by messages. */
export function webviewPage({ script, styles, nonce }: WebviewAssets): string {
  const id = escaped(nonce);
  return document({
    title: "Access",
    policy: policyOf(`'nonce-${nonce}'`, `'nonce-${nonce}'`),
    head: `<link rel="stylesheet" nonce="${id}" href="${escaped(styles)}">`,
    body: `<script nonce="${id}" src="${escaped(script)}"></script>`,
  });
}

function policyOf(scripts: string, styles: string): string {
  const sources = `default-src 'none'; script-src ${scripts}; style-src ${styles}`;
  return `${sources}; base-uri 'none'; form-action 'none'`;
}

interface Parts {
  readonly title: string;
  readonly policy: string;
  readonly head: string;
  readonly body: string;
}

function document({ title, policy, head, body }: Parts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
${head}
</head>
<body>
<main id="matrix"></main>
${body}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (one) => entities[one] ?? one);
}

/**
 * JSON that no text in it can end or comment out: `</script>` and `<!--` start with `<`. U+2028 and
 * U+2029 end lines in older scripts.
 */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
