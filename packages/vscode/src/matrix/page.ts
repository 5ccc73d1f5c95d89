import { Uri, type Webview } from "vscode";
import { webviewPage } from "@rolecall/matrix";

/** The page of a matrix; nothing in it comes from elsewhere than the extension itself. */
export function webviewHtml(webview: Webview, extensionUri: Uri): string {
  const addressOf = (file: string): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, "dist/matrix", file)).toString();
  return webviewPage({
    script: addressOf("webview.js"),
    styles: addressOf("matrix.css"),
    nonce: newNonce(),
  });
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
