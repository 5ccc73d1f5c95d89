import type { ChangeAnnotation } from "vscode-languageserver";
import { changedGlobs } from "./globs";
import { type Refusal, refuse } from "./refusal";
import { type RenameRequest, theThing } from "./request";

/** What a rename does beyond the files, if somebody has to agree to it. */
export function consequenceOf(request: RenameRequest): ChangeAnnotation | undefined {
  const description = byGlobs(request) ?? byKind(request);
  if (description === undefined) return undefined;
  const { from, to } = request;
  return { label: `Rename "${from}" to "${to}"`, needsConfirmation: true, description };
}

/** Access that would come or go without a word is not for a client that cannot ask. */
export function silentChange(request: RenameRequest): Refusal | undefined {
  const changed = byGlobs(request);
  if (changed === undefined || request.client.changeAnnotations) return undefined;
  return refuse(changed, `name ${theThing(request)} there first`);
}

function byGlobs(request: RenameRequest): string | undefined {
  const [glob] = changedGlobs(request);
  if (glob === undefined) return undefined;
  const { from, to } = request;
  return `"${glob}" matches only one of the names "${from}" and "${to}", so access comes or goes`;
}

function byKind(request: RenameRequest): string | undefined {
  const { kind, view } = request;
  if (kind === "permission-set") {
    return "AWS gives no permission set another name: a new one is made, the access of the old one is replaced, and its roles in all accounts get other ARNs";
  }
  if (kind === "external-account") {
    return "the name is in the names of permission sets of its hub, or of its identity providers, which AWS makes anew";
  }
  if (kind === "customer-managed-policy") {
    return "the policy is made elsewhere, and has to have the new name in all accounts before this is deployed";
  }
  if (kind === "account-id" || kind === "unit-id") {
    return `${theThing(request)} comes from AWS: another one means another ${kind === "unit-id" ? "unit" : "account"}`;
  }
  if (kind === "unit" && view.compiled.model.terraform.stacks === "by-unit") {
    return "the unit has a stack of its own, which is named after it: a new one is made, and the old one is left behind";
  }
  return undefined;
}
