import { URI } from "vscode-uri";
import { FetchedFiles } from "./fetched-files";

/** An editor with files, by their addresses; `asked` tells how many texts it was asked for at once. */
function editorWith(files: ReadonlyMap<string, string>) {
  const asked: number[] = [];
  const host = new FetchedFiles({
    find: async (folder, endings) =>
      [...files.keys()].filter((uri) => {
        return uri.startsWith(`${folder}/`) && endings.some((ending) => uri.endsWith(ending));
      }),
    async read(uris) {
      asked.push(uris.length);
      return uris.map((uri) => files.get(uri) ?? null);
    },
  });
  const textOf = (uri: string): unknown => {
    const { root, files: mounted } = host.mountOf(URI.parse(uri));
    const path = uri.slice(root.toString().replace(/\/$/, "").length + 1);
    return mounted.has(path) ? mounted.read(path) : undefined;
  };
  return { host, asked, textOf };
}

test("a folder's files are there once they are fetched, and what is in no folder is not", async () => {
  const files = new Map([
    ["mem:/a/rolecall.yaml", "rolecall: 1\n"],
    ["mem:/a/policies/look.json", "{}"],
    ["mem:/a/README.md", "#"],
    ["mem:/b/rolecall.yaml", "rolecall: 1\n"],
  ]);
  const { host, textOf } = editorWith(files);
  expect(textOf("mem:/a/rolecall.yaml")).toBeUndefined();
  await host.fetchFolders(["mem:/a"]);
  expect([...files.keys()].map(textOf)).toEqual(["rolecall: 1\n", "{}", undefined, undefined]);
  await host.fetchFolders(["mem:/b"]);
  expect([...files.keys()].map(textOf)).toEqual([undefined, undefined, undefined, "rolecall: 1\n"]);
});

test("files that change, appear and vanish are fetched anew, and folders with all that is in them", async () => {
  const files = new Map([
    ["mem:/a/rolecall.yaml", "rolecall: 1\n"],
    ["mem:/a/old/one.access.yaml", "groups: {}\n"],
  ]);
  const { host, textOf } = editorWith(files);
  await host.fetchFolders(["mem:/a"]);
  files.set("mem:/a/rolecall.yaml", "rolecall: 2\n");
  files.set("mem:/a/new.access.yaml", "users: {}\n");
  await host.fetchFiles(["mem:/a/rolecall.yaml", "mem:/a/new.access.yaml"]);
  expect(textOf("mem:/a/rolecall.yaml")).toBe("rolecall: 2\n");
  expect(textOf("mem:/a/new.access.yaml")).toBe("users: {}\n");
  files.delete("mem:/a/old/one.access.yaml");
  await host.fetchFiles(["mem:/a/old"]);
  expect(textOf("mem:/a/old/one.access.yaml")).toBeUndefined();
  files.delete("mem:/a/new.access.yaml");
  await host.fetchFiles(["mem:/a/new.access.yaml"]);
  expect(textOf("mem:/a/new.access.yaml")).toBeUndefined();
});

test("many files are asked for in several messages", async () => {
  const uris = Array.from({ length: 250 }, (_, index) => `mem:/a/${index}.access.yaml`);
  const { host, asked, textOf } = editorWith(new Map(uris.map((uri) => [uri, uri])));
  await host.fetchFolders(["mem:/a"]);
  expect(asked).toEqual([100, 100, 50]);
  expect(uris.map(textOf)).toEqual(uris);
});
