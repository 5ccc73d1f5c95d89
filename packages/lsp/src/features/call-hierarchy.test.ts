import type { CallHierarchyItem, Range } from "vscode-languageserver";
import { checkCases } from "../testing/cases";
import { showLocations } from "../testing/show";
import type { View } from "../workspace/view";
import { hierarchyAt, incomingCalls, outgoingCalls } from "./call-hierarchy";

checkCases("call-hierarchy", ({ place: { view, ...place } }) => {
  const items = hierarchyAt({ view, ...place });
  const shown = items.flatMap((item) =>
    [showItem(view, item)].concat(incoming(view, item, "  "), outgoing(view, item, "  ")),
  );
  return shown.join("\n") || "nothing";
});

function showItem(view: View, { name, detail, uri, selectionRange }: CallHierarchyItem): string {
  return `${name} (${detail})  ${showLocations(view, [{ uri, range: selectionRange }])}`;
}

function showRanges(ranges: readonly Range[]): string {
  return ranges.map(({ start }) => `${start.line + 1}:${start.character + 1}`).join(", ");
}

function incoming(view: View, item: CallHierarchyItem, indent: string): readonly string[] {
  return incomingCalls(view, item).flatMap(({ from, fromRanges }) =>
    [`${indent}<- ${showItem(view, from)} [${showRanges(fromRanges)}]`].concat(
      incoming(view, from, `${indent}  `),
    ),
  );
}

function outgoing(view: View, item: CallHierarchyItem, indent: string): readonly string[] {
  return outgoingCalls(view, item).flatMap(({ to, fromRanges }) =>
    [`${indent}-> ${showItem(view, to)} [${showRanges(fromRanges)}]`].concat(
      outgoing(view, to, `${indent}  `),
    ),
  );
}
