import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { modelOf } from "../testing";
import { code, codeBlock } from "./markdown";
import { runbooks } from "./runbooks";

const metadata = `<EntityDescriptor><IDPSSODescriptor>${"k".repeat(1000)}</IDPSSODescriptor></EntityDescriptor>`;
const application =
  "arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef";

const chain = (name: string, more = "") => `
accounts: { shared-services: { id: "123456789012" } }
groups: { auditors: {}, operators: {} }
externalAccounts:
  ${JSON.stringify(name)}:
    id: "999988887777"
    hub: shared-services
    ${more}
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:auditors, group:operators] }
      Operator: { managedPolicies: [PowerUserAccess], principals: [group:operators], sessionDuration: 1h }
`;

test.each([
  [
    "role-chaining",
    `instance: { region: eu-west-1, portalUrl: "https://acme.awsapps.com/start/" }${chain("acme-labs", "deployWith: { profile: labs }")}`,
  ],
  ["role-chaining-without-portal", chain("acme-labs")],
  [
    "saml",
    `groups: { auditors: {} }
externalAccounts:
  acme-labs:
    id: "999988887777"
    strategy: saml
    roles:
      Auditor:
        managedPolicies: [SecurityAudit]
        principals: [group:auditors]
        metadata: saml/auditor.xml
        application: ${application}
      Operator: { managedPolicies: [PowerUserAccess], principals: [group:auditors], sessionDuration: 4h }
`,
  ],
  [
    "saml-elsewhere",
    `instance: { region: us-gov-west-1 }
groups: { auditors: {} }
externalAccounts:
  "7 labs":
    id: "999988887777"
    strategy: saml
    roles: { Au+ditor: { managedPolicies: [SecurityAudit], principals: [group:auditors] } }
`,
  ],
])("the runbook with %s is the one that was reviewed", (name, yaml) => {
  const [page] = runbooks(modelOf(yaml, { "saml/auditor.xml": metadata }));
  const path = join(__dirname, `expected/runbook.${name}.md`);
  if (process.env["UPDATE"] === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page?.text ?? "");
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(page?.text);
});

test("each account has a page of its own name", () => {
  const yaml = chain("acme-labs") + chain("Büro/../../x").split("externalAccounts:\n")[1];
  const model = modelOf(yaml.replace(/"999988887777"(?![^]*"999988887777")/, '"999988886666"'));
  expect(runbooks(model).map(({ path }) => path)).toEqual([
    expect.stringMatching(/^runbooks\/B-ro-x-[0-9a-f]{16}\.md$/),
    "runbooks/acme-labs.md",
  ]);
});

/** How many lines of a page have a meaning to Markdown or to the CLI, by where they begin. */
function shapeOf(text: string) {
  const lines = text.split("\n");
  const beginning = (start: RegExp) => lines.filter((line) => start.test(line)).length;
  return {
    lines: lines.length,
    headings: beginning(/^#/),
    fences: beginning(/^`{3,}/),
    sections: beginning(/^\[/),
  };
}

test("whatever an account is called, the page keeps its shape", () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        "`",
        "```",
        "<img onerror=x>",
        "](x)",
        "\n# ",
        "|",
        "\r",
        "]",
        "$(x)",
        "*",
        " ",
        "a",
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(""));
  const [harmless] = runbooks(modelOf(chain("acme-labs")));
  fc.assert(
    fc.property(hostile, (name) => {
      const [page] = runbooks(modelOf(chain(name)));
      expect(shapeOf(page?.text ?? "")).toEqual(shapeOf(harmless?.text ?? ""));
    }),
  );
});

test.each([
  ["plain", "`plain`"],
  ["a`b", "`` a`b ``"],
  ["``", "``` `` ```"],
  ["<b>\n# x", "`<b>\u{fffd}# x`"],
  [" x ", "`  x  `"],
])("the text %j within a line is %s", (text, expected) => {
  expect(code(text)).toBe(expected);
});

test("no line ends the block that it stands in", () => {
  expect(codeBlock("ini", ["a", "```", "b\n````"])).toEqual([
    "`````ini",
    "a",
    "```",
    "b\u{fffd}````",
    "`````",
  ]);
});
