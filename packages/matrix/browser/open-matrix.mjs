// The matrix in a page of a browser, as an editor has it in a web view: what the page asks its editor
// for is noted down.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const require = createRequire(import.meta.url);

/** No such machine exists, so a page that asks for anything else gets nothing. */
const origin = "http://matrix.invalid";

/** Loads the page of a web view. It shows nothing before it is sent a matrix. */
export async function openWebview(page, look = "vscode-light") {
  const { webviewPage } = require(join(dist, "index.js"));
  const html = webviewPage({ script: "webview.js", styles: "matrix.css", nonce: "n0nce" });
  await serve(page, html.replace("<body>", `<body class="${look}">`));
  await page.addInitScript(standInForEditor);
  await page.goto(origin);
}

/** Loads a web view and sends it a matrix. */
export async function openMatrix(page, matrix, { look, filter } = {}) {
  await openWebview(page, look);
  await send(page, matrix, filter);
  await page.waitForSelector('[role="rowheader"]');
}

/** Sends a web view a matrix, as its editor does. */
export function send(page, matrix, filter) {
  return page.evaluate((message) => window.postMessage(message, "*"), {
    type: "matrix",
    matrix,
    ...(filter && { filter }),
  });
}

/** What the page has asked its editor for, from the first message on. */
export function asked(page) {
  return page.evaluate(() => window.asked);
}

/** Loads the page that `rolecall report` writes. */
export async function openReport(page, matrix) {
  const { reportPage } = require(join(dist, "report/index.js"));
  await serve(page, reportPage(matrix));
  await page.goto(origin);
  await page.waitForSelector('[role="rowheader"]');
}

async function serve(page, html) {
  const files = { "/webview.js": "text/javascript", "/matrix.css": "text/css" };
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    const contentType = files[pathname];
    if (!contentType) return route.abort();
    return route.fulfill({ contentType, body: readFileSync(join(dist, pathname)) });
  });
}

/** Runs in the page, before its scripts do. */
function standInForEditor() {
  let state;
  window.asked = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.asked.push(message),
    getState: () => state,
    setState: (next) => (state = next),
  });
}
