import type { ResolvedModel } from "@rolecall/core";
import { mfaChecklist } from "./mfa-checklist";
import type { Page, PageWriter } from "./page";
import { runbooks } from "./runbooks";

/** Every kind of page that is written beside the stacks. */
const writers: readonly PageWriter[] = [mfaChecklist, runbooks];

/** The pages of a model. Pure. */
export function pagesOf(model: ResolvedModel): readonly Page[] {
  return writers.flatMap((write) => write(model));
}

export { type Page } from "./page";
