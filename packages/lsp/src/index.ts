/**
 * The language service's place between the editors and the core. It has no features yet; what an
 * editor needs to know about a workspace comes from the core.
 */
export type { Compilation } from "@rolecall/core";
