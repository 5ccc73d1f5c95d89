import { serveWorker, type Worker } from "@rolecall/lsp/browser";

declare const self: Worker;

serveWorker(self);
