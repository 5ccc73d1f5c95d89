import { type Disposable, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Answers what a server without files asks for: which files there are, and their texts. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  const answers = [
    client.onRequest("rolecall/fs/find", find),
    client.onRequest("rolecall/fs/read", read),
  ];
  return { dispose: () => answers.forEach((answer) => answer.dispose()) };
}

interface Find {
  readonly folder: string;
  /** How the names end, such as `.yaml`. */
  readonly endings: readonly string[];
}

async function find({ folder, endings }: Find): Promise<readonly string[]> {
  const ends = endings.map((ending) => ending.slice(1)).join(",");
  const wanted = new RelativePattern(Uri.parse(folder), `**/*.{${ends}}`);
  const found = await workspace.findFiles(wanted, "**/node_modules/**");
  return found.map((file) => file.toString());
}

/** The texts as they are kept; what is open and not saved yet is told to the server anyway. */
function read({ uris }: { readonly uris: readonly string[] }): Promise<(string | null)[]> {
  return Promise.all(uris.map(textOf));
}

async function textOf(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}
