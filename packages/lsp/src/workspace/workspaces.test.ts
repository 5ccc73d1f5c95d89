import { type FileSystem, inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import { Workspaces } from "./workspaces";

const root = URI.parse("file:///repository");
const uri = `${root.toString()}/access/rolecall.yaml`;

/** Files, and how often somebody has looked into a folder. */
function watchedFiles() {
  const texts = new Map([["access/rolecall.yaml", "rolecall: 1\n"]]);
  let looks = 0;
  const files = (): FileSystem => {
    const inside = inMemory(texts);
    const list: FileSystem["list"] = (folder) => {
      looks++;
      return inside.list(folder);
    };
    return { ...inside, list };
  };
  const workspaces = new Workspaces(
    { mountOf: () => ({ root, files: files() }) },
    () => "2026-06-15",
  );
  workspaces.setFolders([root.toString()]);
  return { texts, workspaces, looks: () => looks };
}

test("nobody looks for files while somebody types", () => {
  const { workspaces, looks } = watchedFiles();
  workspaces.setText(uri, "rolecall: 1\n");
  expect(workspaces.views()).toHaveLength(1);
  const before = looks();
  for (const name of ["a", "ab", "abc"]) {
    workspaces.setText(uri, `rolecall: 1\ngroups: { ${name}: {} }\n`);
    const [view] = workspaces.views();
    expect(view?.compiled.model.groups.map(({ key }) => key)).toEqual([name]);
  }
  expect(looks()).toBe(before);
});

test("a workspace that appears is found, and one that vanishes is gone", () => {
  const { texts, workspaces } = watchedFiles();
  texts.set("other/rolecall.yaml", "rolecall: 1\n");
  workspaces.filesChanged();
  expect(workspaces.views()).toHaveLength(2);
  texts.delete("access/rolecall.yaml");
  workspaces.filesChanged();
  expect(workspaces.views().map((view) => view.root.path)).toEqual(["/repository/other"]);
});

test("a folder may have any number of folders", () => {
  const { texts, workspaces } = watchedFiles();
  for (let count = 0; count < 150_000; count++) texts.set(`many/f${count}/x`, "");
  workspaces.filesChanged();
  expect(workspaces.views()).toHaveLength(1);
});
