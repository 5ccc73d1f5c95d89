import {
  coverageOf,
  type Pattern,
  type PatternUsage,
  type ResolvedAccount,
  selectionOf,
  type Span,
} from "@rolecall/core";
import type { InlayHint } from "vscode-languageserver";
import { plainNamesIn } from "../support/accounts";
import { counted } from "../support/markdown";
import { patternAccounts } from "../support/pattern-accounts";
import { selectedAt } from "../support/selectors";
import { usagesOf } from "../support/usage";
import { hintAt, type Hints, isShown, type Shown } from "./hint";

/**
 * How many accounts a selector matches, behind its key. That of a pattern says how many assignments
 * this makes in each of them: the lens above the pattern has the product, the hint has the factors.
 */
export const selections: Hints = (shown) => [
  ...ofPatterns(shown),
  ...ofExceptions(shown),
  ...ofOthers(shown),
];

function ofPatterns(shown: Shown): readonly InlayHint[] {
  const patterns = shown.view.compiled.workspace.model.patterns?.entries ?? [];
  return patterns.flatMap(({ key, value }) => {
    const at = placeBehind(value.given.get("accounts"), shown);
    if (at === undefined || !value.accounts) return [];
    const usage = usagesOf(shown.view).byName.get(key.value);
    const accounts = usage?.accounts ?? patternAccounts(value, shown.view).active;
    return [hintOf(shown, at, { accounts, made: madeBy(usage) })];
  });
}

/** How many accounts a pattern leaves out: a mistake there opens doors. */
function ofExceptions(shown: Shown): readonly InlayHint[] {
  const { model } = shown.view.compiled.workspace;
  return (model.patterns?.entries ?? []).flatMap(({ key, value }) => {
    const at = placeBehind(value.accounts?.given.get("except"), shown);
    if (at === undefined) return [];
    const left = selectedAt(["patterns", key.value, "accounts", "except"], model);
    return left ? [hintOf(shown, at, { accounts: left.active, made: " left out" })] : [];
  });
}

/** "× 3 assignments" where each account has as many; else how many there are in all. */
function madeBy(usage: PatternUsage | undefined): string {
  if (!usage || usage.accounts.length === 0) return "";
  const { assignments, assignmentsInEach } = usage;
  return assignmentsInEach === undefined
    ? `, ${counted(assignments, "assignment")}`
    : ` × ${counted(assignmentsInEach, "assignment")}`;
}

function ofOthers(shown: Shown): readonly InlayHint[] {
  const { model } = shown.view.compiled.workspace;
  const policies = model.customerManagedPolicies?.entries ?? [];
  const assertions = model.assertions?.entries ?? [];
  return [
    ...policies.flatMap(({ value }) => ofHolder(value, selectionOf, shown)),
    ...assertions.flatMap(({ value }) => ofHolder(value.always, selectionOf, shown)),
    ...assertions.flatMap(({ value }) => ofHolder(value.never, coverageOf, shown)),
  ];
}

/** What has a selector under `accounts:`. */
type Holder = Pick<Pattern, "accounts" | "given">;

function ofHolder(
  holder: Holder | undefined,
  select: typeof selectionOf,
  shown: Shown,
): readonly InlayHint[] {
  const at = placeBehind(holder?.given.get("accounts"), shown);
  if (at === undefined || !holder?.accounts) return [];
  const { active } = select(holder.accounts, shown.view.compiled.workspace.model);
  return [hintOf(shown, at, { accounts: active, made: "" })];
}

interface Told {
  readonly accounts: readonly ResolvedAccount[];
  readonly made: string;
}

function hintOf(shown: Shown, at: number, { accounts, made }: Told): InlayHint {
  const label = `${counted(accounts.length, "account")}${made}`;
  const tooltip = accounts.length > 0 ? plainNamesIn(accounts) : undefined;
  return hintAt(shown, at, { label, tooltip });
}

/** Behind the colon of a key, when that is in the part of the file that is shown. */
function placeBehind(key: Span | undefined, shown: Shown): number | undefined {
  if (key?.file !== shown.source.path || !isShown(shown, key.start)) return undefined;
  const [gap = ""] = /^["']?\s*:/.exec(shown.source.text.slice(key.end, key.end + 8)) ?? [];
  return gap === "" ? undefined : key.end + gap.length;
}
