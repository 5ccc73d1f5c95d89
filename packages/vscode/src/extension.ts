/**
 * The place of the VS Code extension: a client of the language service, which has no features yet.
 * Nothing about the language lives here.
 */
export type { Compilation } from "@rolecall/lsp";
