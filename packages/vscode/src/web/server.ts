import { serveWorker, type Worker } from "@rolecall/lsp/browser";
import { terraformOf } from "../terraform-of";

declare const self: Worker;

serveWorker(self, { terraformOf });
