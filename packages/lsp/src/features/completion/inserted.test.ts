import { type CompletionItem } from "vscode-languageserver";
import { offsetOf, type Place } from "../../service/places";
import { ableClient, serviceOf } from "../../testing/service";
import { completionAt } from "../completion";

/** Names that YAML would take for something else where they stand without quotes. */
const names = [
  "a: b",
  "# c",
  "d # e",
  "- f",
  "[g]",
  "{h}",
  "i, j",
  "*",
  "&k",
  "!l",
  "%m",
  "@n",
  "`o`",
  "'p'",
  '"q"',
  "r\\s",
  "true",
  "null",
  "007",
  "4h",
  "x:",
];

const before = "rolecall: 1\npatterns:\n  p:\n    accounts:\n";

/** Places where the name of an account may be chosen. */
const places = [
  "      names: ‸\n",
  "      names:\n        - ‸\n",
  "      names:\n        ‸\n",
  "      names: [‸]\n",
  "      names: [Known, ‸]\n",
  "      names: [‸, Known]\n",
  "      names: '‸'\n",
  '      names: "‸"\n',
  '      names: "‸\n',
  "      names: ['‸']\n",
];

function placeIn(text: string): Place {
  const offset = text.indexOf("‸");
  const accounts = ["Known", ...names].map(
    (name, index) => `  ${JSON.stringify(name)}: { id: "${String(index).padStart(12, "1")}" }\n`,
  );
  const { service, uriOf } = serviceOf(
    new Map([
      ["rolecall.yaml", text.replace("‸", "")],
      ["accounts.access.yaml", `accounts:\n${accounts.join("")}`],
    ]),
  );
  const document = service.documentAt(uriOf("rolecall.yaml"));
  if (!document) throw new Error("no document");
  return { ...document, offset, path: "rolecall.yaml" };
}

function inserted({ source }: Place, { textEdit }: CompletionItem): string {
  if (!textEdit || !("range" in textEdit)) throw new Error("no edit");
  const { start, end } = textEdit.range;
  const [head, tail] = [
    source.text.slice(0, offsetOf(source, start)),
    source.text.slice(offsetOf(source, end)),
  ];
  // Editors indent what they insert like the line that it is inserted in.
  return `${head}${textEdit.newText}${tail}`;
}

function namesIn(text: string): readonly string[] {
  const { view } = placeIn(text);
  const [only] = view.compiled.workspace.model.patterns?.entries ?? [];
  return only?.value.accounts?.names?.items.map(({ value }) => value) ?? [];
}

test.each(places)("what is chosen is what is read: %j", async (text) => {
  const place = placeIn(`${before}${text}`);
  const items = await completionAt(place, ableClient);
  const chosen = items.map((item) => ({ label: item.label, read: namesIn(inserted(place, item)) }));
  expect(chosen.map(({ label }) => label)).toEqual(expect.arrayContaining(names));
  for (const { label, read } of chosen)
    expect([label, read]).toEqual([label, expect.arrayContaining([label])]);
});
