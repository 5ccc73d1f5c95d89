import type { ResolvedModel } from "@rolecall/core";

/** A page in Markdown that tells people what Terraform cannot do for them. */
export interface Page {
  /** Where it is written, below the output folder: `runbooks/acme-labs.md`. */
  readonly path: string;
  readonly text: string;
  /** What nobody must forget to do by hand, where the page says how. */
  readonly reminder?: string;
}

/** Writes the pages of one kind: none, when a workspace has nothing that they are about. */
export type PageWriter = (model: ResolvedModel) => readonly Page[];
