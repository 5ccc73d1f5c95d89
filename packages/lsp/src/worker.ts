import { serveWorker, type Worker } from "./browser";

declare const self: Worker;

serveWorker(self);
