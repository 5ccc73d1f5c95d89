// What scenarios do to VS Code, and what they read in it.
export * from "./columns.mjs";
export * from "./commands.mjs";
export * from "./contrast.mjs";
export * from "./panels.mjs";
export * from "./text.mjs";
export * from "./webview.mjs";
export * from "./window.mjs";
