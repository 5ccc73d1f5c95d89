import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { documentSymbolsOf } from ".";
import { serviceOf } from "../../testing/service";

const lines = `rolecall: 1
users:
  ana: { external: true }
  ben: { givenName: Ben, familyName: Ode, email: ben@acme.example }
groups:
  auditors: { members: [ana] }
  admins:
    members:
      - ana
      - ben
permissionSets:
  Look:
    inlinePolicy:
      Statement:
        - { Effect: Allow, Action: "s3:Get*", Resource: "*" }
        - Sid: Second
          Effect: Deny
          Action: ["*"]
patterns:
  look: { principals: [group:auditors], permissionSets: [Look], accounts: { names: [prod] } }
accounts:
  prod: { id: "100000000001" }
  other: { id: "100000000002" }`.split("\n");

/** Lines to put in the place of some, somewhere. */
const edits = array(
  record({
    at: nat(lines.length),
    without: nat(2),
    typed: array(constantFrom("", "  # one", "  more: { external: true }", "accounts:", ...lines), {
      maxLength: 3,
    }),
  }),
  { maxLength: 6 },
);

/** The outline of a text that nobody has seen before, so that nothing of it is remembered. */
function outlineOf(text: string) {
  const { service, uriOf } = serviceOf(new Map([["rolecall.yaml", text]]));
  const document = service.documentAt(uriOf("rolecall.yaml"));
  return document && documentSymbolsOf(document);
}

test("what is remembered of entries makes no difference, however the text is edited", () => {
  assert(
    property(edits, (all) => {
      const { service, uriOf, setText } = serviceOf(new Map([["rolecall.yaml", lines.join("\n")]]));
      const uri = uriOf("rolecall.yaml");
      let now = lines;
      for (const { at, without, typed } of all) {
        now = now.toSpliced(at, without, ...typed);
        setText(uri, now.join("\n"));
        const document = service.documentAt(uri);
        expect(document && documentSymbolsOf(document)).toEqual(outlineOf(now.join("\n")));
      }
    }),
    { numRuns: 40 },
  );
});

test("what a pattern reaches is told as it is now", () => {
  const before = lines.join("\n");
  const { service, uriOf, setText } = serviceOf(new Map([["rolecall.yaml", before]]));
  const uri = uriOf("rolecall.yaml");
  for (const text of [before, before.replace("  prod:", "  gone:"), `# one\n\n${before}`]) {
    setText(uri, text);
    const document = service.documentAt(uri);
    expect(document && documentSymbolsOf(document)).toEqual(outlineOf(text));
  }
});
