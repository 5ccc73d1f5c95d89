import { createSourceFile, inMemory, symbolKinds } from "@rolecall/core";
import { URI } from "vscode-uri";
import { Workspaces } from "./workspaces";

const root = URI.parse("file:///access");
const text = `rolecall: 1
users:
  ana: { external: true }
groups:
  admins: { members: [ana, nobody] }
  others: { members: [ana, nobody] }
`;

test("what would be wrong with other texts is told, and nothing of it stays", () => {
  const files = inMemory(new Map([["rolecall.yaml", text]]));
  const workspaces = new Workspaces({ mountOf: () => ({ root, files }) }, () => "2026-06-15");
  workspaces.setFolders([root.toString()]);
  const before = placesIn(workspaces);
  const found = workspaces
    .views()[0]
    ?.trying((tryText) =>
      [
        `# more\n${text}`,
        text.replace("nobody", "ana").replace("users:", "\n\nusers:"),
        text.replaceAll(", nobody", ""),
      ].map((other) =>
        tryText(createSourceFile("rolecall.yaml", other)).map(({ span }) =>
          other.slice(span.start, span.end),
        ),
      ),
    );
  expect(found).toEqual([["nobody", "nobody"], ["ana", "nobody"], []]);
  expect(before).toContain("others");
  expect(placesIn(workspaces)).toEqual(before);
});

/** What stands at all places that the workspace knows. */
function placesIn(workspaces: Workspaces): readonly string[] {
  return workspaces.views().flatMap(({ compiled: { workspace, diagnostics } }) => {
    const { symbols } = workspace;
    const defined = symbolKinds.flatMap((kind) => [...symbols.definitionsOf(kind).values()].flat());
    const named = defined.concat(symbolKinds.flatMap((kind) => symbols.referencesTo(kind)));
    return [...diagnostics, ...named].map(({ span: { start, end } }) => text.slice(start, end));
  });
}
