import type { ResolvedModel } from "@rolecall/core";

/** A template of an ARN as far as it is filled in, and what is said of it. */
export interface BegunArn {
  readonly arn: string;
  readonly about?: string;
}

/** The parts of an ARN before the resource: `arn`, partition, service, Region and account. */
const [accountPart, partsBefore] = [4, 5];

/** Of more accounts one rather types some digits first. */
const mostAccounts = 1000;

/**
 * A template with the parts that have been typed in the places of its own; none if it has others.
 * Where the account is typed, there is one for each account that begins so.
 */
export function begunArns(
  template: string,
  begun: string,
  { accounts }: Pick<ResolvedModel, "accounts">,
): readonly BegunArn[] {
  const typed = begun.split(":");
  const last = typed.pop() ?? "";
  const parts = template.split(":");
  const fits = typed.every((part, index) => index >= partsBefore || canBe(part, parts[index]));
  if (!fits) return [];
  const filled = parts.map((part, index) => (index < partsBefore ? (typed[index] ?? part) : part));
  if (typed.length !== accountPart || !isVariable(parts[accountPart])) {
    return [{ arn: filled.join(":") }];
  }
  const ids = [{ id: "*", name: "every account" }, ...accounts];
  return ids
    .filter(({ id }) => id.startsWith(last))
    .slice(0, mostAccounts)
    .map(({ id, name }) => ({ arn: filled.with(accountPart, id).join(":"), about: name }));
}

function canBe(typed: string, part = ""): boolean {
  return isVariable(part) || part === typed;
}

function isVariable(part = ""): boolean {
  return /^\$\{\w+\}$/.test(part);
}
