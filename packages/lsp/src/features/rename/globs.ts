import { type AccessFile, isGlob, matchesGlob, type Selector } from "@rolecall/core";
import type { RenameRequest } from "./request";

/** What selects something by one of its names and not by the other: `shop-*`, `Workloads/**`. */
export function changedGlobs(request: RenameRequest): readonly string[] {
  const selectors = selectorsIn(request.view.compiled.workspace.model);
  if (request.kind === "account") return changedNames(selectors, request);
  return request.kind === "unit" ? changedUnits(selectors, request) : [];
}

function changedNames(selectors: readonly Selector[], { from, to }: RenameRequest) {
  const names = selectors.flatMap(({ names: own }) => own?.items ?? []);
  const globs = new Set(names.map(({ value }) => value).filter(isGlob));
  return [...globs].filter((glob) => matchesGlob(glob, from) !== matchesGlob(glob, to));
}

/** A unit that gets another unit above it is among what is below that, and no more where it was. */
function changedUnits(selectors: readonly Selector[], { from, to }: RenameRequest) {
  const units = selectors.flatMap(({ unit }) => unit?.items ?? []);
  const above = new Set(units.filter(({ recursive }) => recursive).map(({ unit }) => unit));
  return [...above]
    .filter((unit) => !isBelow(unit, from) && isBelow(from, unit) !== isBelow(to, unit))
    .map((unit) => `${unit}/**`);
}

function isBelow(path: string, unit: string): boolean {
  return path === unit || path.startsWith(`${unit}/`);
}

function selectorsIn(model: AccessFile): readonly Selector[] {
  const { patterns, assertions, customerManagedPolicies } = model;
  const found = [
    ...(patterns?.entries ?? []).flatMap(({ value }) => value.variants.map((one) => one.accounts)),
    ...(assertions?.entries ?? []).flatMap(({ value }) => [
      value.never?.accounts,
      value.always?.accounts,
    ]),
    ...(customerManagedPolicies?.entries ?? []).map(({ value }) => value.accounts),
  ];
  return found.flatMap((selector) => (selector ? withExceptions(selector) : []));
}

function withExceptions(selector: Selector): readonly Selector[] {
  return [selector, ...(selector.except ? withExceptions(selector.except) : [])];
}
