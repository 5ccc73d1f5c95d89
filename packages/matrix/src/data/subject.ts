import type { CompiledWorkspace, ResolvedModel } from "@rolecall/core";

/** A compiled workspace: what it means, and the files that say so. */
export interface MatrixSubject {
  readonly model: Pick<
    ResolvedModel,
    "accounts" | "externalAccounts" | "grants" | "groups" | "users"
  >;
  readonly sourceOf: CompiledWorkspace["sourceOf"];
}

/** A subject, and what it is called: `HEAD`, `origin/main`. */
export interface EarlierSubject extends MatrixSubject {
  readonly revision: string;
}

/** Both sides of a comparison; without one, there is no earlier side. */
export interface Sides {
  readonly now: MatrixSubject;
  readonly before: MatrixSubject | undefined;
}
