import { type Diagnostic as Finding, groupBy } from "@rolecall/core";
import type { Diagnostic } from "vscode-languageserver";
import type { View } from "../workspace/view";
import { type Told, told, type Telling } from "./diagnostic-of";
import type { Service } from "./service";

/**
 * What is wrong with each file, by the address of the file. As long as the same is to be told of a
 * file, that is the very same list.
 */
export type Findings = ReadonlyMap<string, readonly Diagnostic[]>;

/** What was found last. */
interface Found {
  readonly views: readonly View[];
  readonly told: ReadonlyMap<string, readonly Told[]>;
  readonly findings: Findings;
}

const last = new WeakMap<Service, Found>();

/** What is wrong with the files of all workspaces. */
export function allFindings(service: Service): Findings {
  const views = service.views();
  const before = last.get(service);
  if (before && haveSameItems(before.views, views)) return before.findings;
  const now = new Map(views.flatMap((view) => toldOf({ view, service }, before?.told)));
  const findings = new Map(
    [...now].map(([uri, list]) => [uri, keptOf(before?.findings.get(uri), list)]),
  );
  last.set(service, { views, told: now, findings });
  return findings;
}

function toldOf(telling: Telling, before: Found["told"] = new Map()) {
  const { view } = telling;
  const byFile = groupBy(view.compiled.diagnostics, ({ span }) => span.file);
  return [...byFile].map(([file, found]) => {
    const uri = view.uriOf(file);
    return [uri, toldAgain(found, before.get(uri) ?? [], telling)] as const;
  });
}

/**
 * Places stay the same objects. One is where it was in the list, counted from its start or, behind
 * what has changed, from its end.
 */
function toldAgain(
  found: readonly Finding[],
  before: readonly Told[],
  telling: Telling,
): readonly Told[] {
  const more = before.length - found.length;
  return found.map((one, at) => {
    const [same, moved] = [before[at], before[at + more]];
    return told(one, same?.found.span === one.span ? same : moved, telling);
  });
}

/** Most are the very same objects, so that few have to be looked into. */
function keptOf(before: readonly Diagnostic[] = [], now: readonly Told[]): readonly Diagnostic[] {
  const isSame = ({ diagnostic }: Told, at: number): boolean =>
    diagnostic === before[at] || JSON.stringify(diagnostic) === JSON.stringify(before[at]);
  const isKept = before.length === now.length && now.every(isSame);
  return isKept ? before : now.map(({ diagnostic }) => diagnostic);
}

function haveSameItems(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((item, at) => item === second[at]);
}
