import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inMemory, type NamedPlace, symbolKinds } from "@rolecall/core";
import { applyWorkspaceEdit } from "../testing/edits";
import { URI } from "vscode-uri";
import { uriBelow } from "../workspace/paths";
import type { View } from "../workspace/view";
import { Workspaces } from "../workspace/workspaces";
import { prepareRenameAt, renameAt } from "./rename";
import { definitionsOf, type WrittenName } from "./support/names";

const examples = join(__dirname, "../../../../examples");

/** The files of the example in a folder, by path. */
function filesOf(folder: string, below = ""): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !/^(cdktf\.out|expected|node_modules|dist)$/.test(entry.name)) {
      for (const [inner, text] of filesOf(folder, path)) files.set(inner, text);
    }
    if (/\.(yaml|json|xml)$/.test(entry.name)) {
      files.set(path, readFileSync(join(folder, path), "utf8"));
    }
  }
  return files;
}

type Name = Pick<NamedPlace, "kind" | "name">;

const root = URI.parse("file:///workspace");

/** A workspace of files, and what it is while some of them are otherwise. */
function editing(files: ReadonlyMap<string, string>) {
  const mount = { root, files: inMemory(files) };
  const workspaces = new Workspaces({ mountOf: () => mount }, () => "2027-01-01");
  const open = (texts: ReadonlyMap<string, string>): void => {
    for (const [path, text] of texts) workspaces.setText(uriBelow(root, path).toString(), text);
  };
  const view = (): View => {
    const document = workspaces.documentAt(uriBelow(root, "rolecall.yaml").toString());
    if (!document) throw new Error("there is no workspace");
    return document.view;
  };
  open(new Map([...files].filter(([path]) => path.endsWith(".yaml"))));
  return {
    view,
    with<Result>(texts: ReadonlyMap<string, string>, ask: (view: View) => Result): Result {
      open(texts);
      const result = ask(view());
      open(new Map([...texts.keys()].map((path) => [path, files.get(path) ?? ""])));
      return result;
    },
  };
}

/** Who has what where, and what is wrong, with one name for another. */
function meaningOf({ compiled }: View, { kind, name }: Name, to: string) {
  const called = (own: NamedPlace["kind"], one: string) =>
    own === kind && one === name ? to : one;
  // Their names are made of that of the external account, which may be the one that has changed.
  const hubs = new Map(
    compiled.model.externalAccounts.flatMap(({ id, hubPermissionSets }) =>
      hubPermissionSets.map((set) => [set.name, `${id} ${set.roles.join(" ")}`]),
    ),
  );
  const grants = compiled.model.grants.map(({ principal, permissionSet, account }) =>
    [
      principal.kind,
      called(principal.kind, principal.name),
      hubs.get(permissionSet) ?? called("permission-set", permissionSet),
      called("account", account.name),
      called("account-id", account.id),
    ].join(" "),
  );
  const findings = compiled.diagnostics.map(
    ({ code, message }) => `${code} ${message.replaceAll(`"${name}"`, () => `"${to}"`)}`,
  );
  return { grants: grants.toSorted(), findings: findings.toSorted() };
}

/** A new name of the form of the old one, which the same patterns of names match. */
function freshFor({ kind, name }: Name): string {
  if (kind === "account-id") return "987654321098";
  if (kind === "unit-id") return name.replace(/[^-]+$/, "zzzz9999");
  if (kind === "unit") return name.replace(/[^/]+$/, "fresh $&");
  return kind === "account" ? name.replace(/^[a-z]+-/, "$&x-") : `fresh-${name}`;
}

function placeOf(view: View, name: WrittenName | undefined) {
  const source = name && view.sourceOf(name.span.file);
  if (!source) throw new Error("the name is defined nowhere");
  const { span } = name;
  return { view, source, uri: view.uriOf(span.file), path: span.file, offset: span.end };
}

const workspaces = ["acme", "starter", "external-accounts", "mfa/access", "ported/landing-zone"];

test.each(workspaces)("every name of %s can be another, and means what it meant", (example) => {
  const workspace = editing(filesOf(join(examples, example)));
  const names = symbolKinds.flatMap((kind) =>
    [...workspace.view().compiled.workspace.symbols.definitionsOf(kind).keys()].map((name) => ({
      kind,
      name,
    })),
  );
  const outcomes = names.map((name) => outcomeOf(workspace, name));
  const refused = outcomes.filter((outcome) => outcome !== "the same");
  const others = refused.filter((reason) => !reason.includes("made of a variable"));
  expect(others).toEqual([]);
  expect(refused.length).toBeLessThan(names.length / 20);
});

/** Whether a workspace means the same once something in it is called otherwise, or why it is not. */
function outcomeOf(workspace: ReturnType<typeof editing>, name: Name): string {
  const view = workspace.view();
  const place = placeOf(view, definitionsOf(view, name)[0]);
  const to = freshFor(name);
  const edit = renameAt(place, to, { changeAnnotations: false });
  if ("refused" in edit) return edit.refused;
  const before = { prepared: name.name, ...meaningOf(view, name, to) };
  const prepared = prepareRenameAt(place);
  const after = workspace.with(applyWorkspaceEdit(view, edit), (then) => ({
    prepared: "placeholder" in prepared && prepared.placeholder,
    ...meaningOf(then, name, to),
  }));
  expect(after).toEqual(before);
  return "the same";
}
