import { ableClient, serviceOf } from "../../testing/service";
import { offsetOf, type Place } from "../../service/places";
import { completionAt } from "../completion";

/** Places where a key may be chosen. */
const places = [
  "‸\n",
  "patterns:\n  ‸\n",
  "patterns:\n  p:\n    ‸\n",
  "patterns:\n  p:\n    ticket: x\n    ‸\n    expires: 2030-01-01\n",
  "patterns:\n  p:\n    accounts: { ‸ }\n",
  "patterns:\n  p:\n    accounts: ‸\n",
  "patterns:\n  p: { ‸, ticket: x }\n",
  "permissionSets:\n  A:\n    ‸\n",
  "permissionSets:\n  A:\n    customerManagedPolicies:\n      - ‸\n",
  "permissionSets:\n  A:\n    customerManagedPolicies:\n      ‸\n",
  "permissionSets:\n  A:\n    inlinePolicy:\n      ‸\n",
  "permissionSets:\n  A:\n    inlinePolicy:\n      Statement:\n        ‸\n",
  "permissionSets:\n  A:\n    inlinePolicy:\n      Statement:\n        - ‸\n",
  "permissionSets:\n  A:\n    inlinePolicy:\n      Statement:\n      - Effect: Allow\n        ‸\n",
  'permissionSets:\n  A:\n    inlinePolicy:\n      Statement: [{ "‸" }]\n',
  "permissionSets:\n  A:\n    inlinePolicy:\n      Statement:\n        - Condition:\n            Bool:\n              ‸\n",
  "externalAccounts:\n  e:\n    roles:\n      ‸\n",
  "assertions:\n  a:\n    ‸\n",
];

function placeIn(text: string, path: string): Place {
  const { service, uriOf } = serviceOf(
    new Map([
      ["rolecall.yaml", "rolecall: 1\npermissionSets: { F: { inlinePolicy: { file: f.json } } }\n"],
      [path, text.replace("‸", "")],
    ]),
  );
  const document = service.documentAt(uriOf(path));
  if (!document) throw new Error("no document");
  return { ...document, offset: text.indexOf("‸"), path };
}

/** The texts that come of a place, one for each key; lines are indented as editors do. */
async function textsFrom(place: Place): Promise<readonly { label: string; text: string }[]> {
  const { source } = place;
  const items = await completionAt(place, { ...ableClient, snippets: false });
  return items.flatMap(({ label, textEdit }) => {
    if (!textEdit || !("range" in textEdit)) return [];
    const { start, end } = textEdit.range;
    const indent = /^\s*/.exec(source.lineAt(start.line + 1))?.[0] ?? "";
    const inserted = textEdit.newText.replaceAll("\n", `\n${indent}`);
    const [from, to] = [offsetOf(source, start), offsetOf(source, end)];
    return [{ label, text: `${source.text.slice(0, from)}${inserted}${source.text.slice(to)}` }];
  });
}

const aboutForm = /^(?:yaml-syntax|unknown-key|duplicate-key|conflicting-value|complex-key)$/;

async function mistakesAfter(marked: string, path: string) {
  const found = await textsFrom(placeIn(marked, path));
  expect(found.length).toBeGreaterThan(0);
  return found.flatMap(({ label, text }) => {
    const { diagnostics } = placeIn(text, path).view.compiled;
    const wrong = diagnostics.filter(
      ({ code, span }) => aboutForm.test(code) && span.file === path,
    );
    // Only once there is a path, `file:` is told from the keys of a policy.
    return label === "file" ? [] : wrong.map(({ message }) => ({ label, text, message }));
  });
}

test.each(places)("whichever key is chosen, the text is still YAML: %j", async (marked) => {
  expect(await mistakesAfter(marked, "x.access.yaml")).toEqual([]);
});

test.each([
  "{ ‸ }",
  '{ "‸" }',
  '{\n  "Version": "2012-10-17",\n  ‸\n}\n',
  '{\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "‸"\n    }\n  ]\n}\n',
  '{ "Statement": { "Condition": { "‸" } } }',
  '{ "Statement": { "Condition": { "Bool": { ‸ } } } }',
])("whichever key is chosen, the text is still JSON: %j", async (marked) => {
  for (const { text } of await textsFrom(placeIn(marked, "f.json"))) {
    expect(() => void JSON.parse(text)).not.toThrow();
  }
});
