import { commands, Position, Uri } from "vscode";

/** Lists where the thing of a lens is used. Only lenses run it; it is not in the palette. */
export async function showReferences(uri: string, place: PlaceOfLsp): Promise<void> {
  const file = Uri.parse(uri);
  const position = new Position(place.line, place.character);
  const found = await commands.executeCommand("vscode.executeReferenceProvider", file, position);
  await commands.executeCommand("editor.action.showReferences", file, position, found);
}

interface PlaceOfLsp {
  readonly line: number;
  readonly character: number;
}
