import {
  type CodeAction,
  ResponseError,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { rangeOf } from "../service/places";
import type { Service } from "../service/service";
import { type Case, checkCases } from "../testing/cases";
import { applyWorkspaceEdit } from "../testing/edits";
import { lineDiff } from "../testing/line-diff";
import { ableClient, serviceOf } from "../testing/service";
import { codeActionsIn, documentFor, resolveCodeAction } from "./code-actions";
import { fixAllKind } from "./code-actions/fix-all";

/** With this in its title, a case asks for what an editor does when a file is saved. */
const onSave = /on save/;

checkCases("code-actions", (one) => {
  const { title, place, from } = one;
  const only = onSave.test(title) ? { only: [fixAllKind] } : {};
  const range = rangeOf(place.source, { start: from, end: place.offset });
  const actions = codeActionsIn(
    place,
    { range, context: { diagnostics: [], ...only } },
    ableClient,
  );
  return actions.map((action) => shown(one, action)).join("\n\n") || "nothing";
});

function shown({ place, service }: Case, action: CodeAction): string {
  const { title, kind = "", isPreferred = false } = action;
  const head = `${title} · ${kind}${isPreferred ? " · preferred" : ""}`;
  try {
    const { edit = {} } = resolveCodeAction(service, action);
    const edited = applyWorkspaceEdit(place.view, withMarks(edit));
    const diffs = [...edited].map(([path, text]) => {
      const lines = lineDiff(place.view.sourceOf(path)?.text ?? "", text);
      return [path, ...lines].join("\n");
    });
    return [head, ...diffs].join("\n");
  } catch (error) {
    return `${head}\nrefused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The same edit with a mark where the cursor goes, in the place of a snippet. */
function withMarks({ documentChanges = [] }: WorkspaceEdit): WorkspaceEdit {
  const marked = documentChanges
    .filter((change) => TextDocumentEdit.is(change))
    .map(({ textDocument, edits }) => TextDocumentEdit.create(textDocument, edits.map(marking)));
  return { documentChanges: marked };
}

function marking(edit: TextDocumentEdit["edits"][number]): TextEdit {
  if (!("snippet" in edit)) return edit;
  return { range: edit.range, newText: edit.snippet.value.replace("$0", "‸") };
}

const start = { line: 0, character: 0 };
const everywhere = { start, end: { line: 99, character: 0 } };
const asked = { range: everywhere, context: { diagnostics: [] } };

describe("a file that is not read because of its name", () => {
  const files = new Map([
    ["rolecall.yaml", "rolecall: 1\n"],
    ["teams.access.yml", "groups: {}\n"],
  ]);
  const { service, uriOf } = serviceOf(files);
  const document = documentFor(service, uriOf("teams.access.yml"));
  if (!document) throw new Error("there is no such file");

  test("gets another name", () => {
    const [action] = codeActionsIn(document, asked, { ...ableClient, lazyActions: false });
    expect(action?.title).toBe("Rename teams.access.yml to teams.access.yaml");
    expect(action?.edit?.documentChanges).toEqual([
      {
        kind: "rename",
        oldUri: uriOf("teams.access.yml"),
        newUri: uriOf("teams.access.yaml"),
      },
    ]);
  });

  test("keeps it in an editor that cannot rename files", () => {
    const client = { ...ableClient, lazyActions: false, fileOperations: false };
    expect(codeActionsIn(document, asked, client)).toEqual([]);
  });
});

describe("an editor", () => {
  const text = "rolecall: 1\ngroups:\n  auditors: { membrs: [] }\n";
  const { service, uriOf } = serviceOf(new Map([["rolecall.yaml", text]]));
  const document = documentFor(service, uriOf("rolecall.yaml"));
  if (!document) throw new Error("there is no such file");

  test("that asks for all edits at once gets them by address", () => {
    const client = { ...ableClient, lazyActions: false, documentChanges: false };
    const [action] = codeActionsIn(document, asked, client);
    const range = { start: { line: 2, character: 14 }, end: { line: 2, character: 20 } };
    const edits = [{ range, newText: "members" }];
    expect(action?.edit).toEqual({ changes: { [uriOf("rolecall.yaml")]: edits } });
  });

  test("is told which finding an action is about, if it shows it", () => {
    const range = { start: { line: 2, character: 14 }, end: { line: 2, character: 20 } };
    const shownHere = { range, code: "unknown-key", message: "whatever it says" };
    const stale = { ...shownHere, code: "unknown-group" };
    const context = { diagnostics: [stale, shownHere] };
    const [action] = codeActionsIn(document, { range, context }, ableClient);
    expect(action?.diagnostics).toEqual([shownHere]);
    expect(action?.edit).toBeUndefined();
  });

  test("is told why what it has chosen cannot be done any more", () => {
    const gone = {
      title: "Delete all",
      data: { key: "", uri: uriOf("rolecall.yaml"), range: everywhere },
    };
    expect(() => resolveCodeAction(service, gone)).toThrow("is not offered any more");
    expect(() => resolveCodeAction(service, { title: "x" })).toThrow("not open any more");
  });
});

test("the place for the reason is where the cursor goes, if an editor can put it there", () => {
  const text = `rolecall: 1\ngroups: { a: {} }\npatterns: {}\nrules: { unused-group: warning }\n`;
  const files = new Map([["rolecall.yaml", `${text}mfa: { prompt: never }\n`]]);
  const { service, uriOf } = serviceOf(files);
  const document = documentFor(service, uriOf("rolecall.yaml"));
  if (!document) throw new Error("there is no such file");
  const client = { ...ableClient, lazyActions: false };
  const title = "Allow sign-in-without-mfa here, with a reason";
  const action = codeActionsIn(document, asked, client).find((one) => one.title === title);
  expect(action?.edit?.documentChanges).toEqual([
    {
      textDocument: { uri: uriOf("rolecall.yaml"), version: null },
      edits: [
        {
          range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
          snippet: {
            kind: "snippet",
            value: "# rolecall: allow sign-in-without-mfa because $0\n",
          },
        },
      ],
    },
  ]);
});

const typed = `rolecall: 1
groups:
  auditors: { members: [ana, "ana, ana] }
accounts:
  dev: { id: 123456789012, unit: /Workloads/ }
permissionSets:
  Look: { managedPolicies: SecurityAudits, sessionDuration: 4 hours }
patterns:
\taudit:
    principals: [group:auditor, *all]
    acounts: { all: "true" }
`;

test("whatever is half typed, an action changes something, or says why not", () => {
  const lengths = Array.from({ length: typed.length }, (_, index) => index);
  for (const length of lengths.filter((one) => one % 3 === 0)) {
    const files = new Map([["rolecall.yaml", typed.slice(0, length)]]);
    const { service, uriOf } = serviceOf(files);
    const document = documentFor(service, uriOf("rolecall.yaml"));
    const actions = document ? codeActionsIn(document, asked, ableClient) : [];
    for (const action of actions) expect(outcomeOf(service, action)).toMatch(/^(edit|refusal)$/);
  }
});

function outcomeOf(service: Service, action: CodeAction): string {
  try {
    const changes = resolveCodeAction(service, action).edit?.documentChanges ?? [];
    return changes.length > 0 ? "edit" : "nothing";
  } catch (error) {
    return error instanceof ResponseError ? "refusal" : String(error);
  }
}
