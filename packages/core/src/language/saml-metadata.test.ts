import * as fc from "fast-check";
import { check } from "../testing/check";

const arn = "arn:aws:sso::111111111111:application/ssoins-0123456789abcdef/apl-0123456789abcdef";

/** A workspace that names a metadata file, with what is found below the name. */
const workspace = (path: string, found = "") => `groups:
  auditors: {}
externalAccounts:
  acme-labs:
    id: "999988887777"
    strategy: saml
    roles:
      Auditor:
        managedPolicies: [SecurityAudit]
        principals: [group:auditors]
        application: ${arn}
        metadata: ${path}
${found}`;

const filler = `<KeyDescriptor>${"M".repeat(1000)}</KeyDescriptor>`;
const metadata = `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://portal.sso.eu-west-1.amazonaws.com/saml/assertion/abc">
<md:IDPSSODescriptor>${filler}</md:IDPSSODescriptor>
</md:EntityDescriptor>
`;

const withFile = (text: string, found = "") =>
  `${workspace("saml/auditor.xml", found)}=== saml/auditor.xml\n${text}`;

test.each([
  ["as the console gives it out", metadata],
  ["with Windows line ends", metadata.replaceAll("\n", "\r\n")],
  [
    "without a declaration or prefix",
    `<EntityDescriptor><IDPSSODescriptor>${filler}</IDPSSODescriptor></EntityDescriptor>`,
  ],
])("metadata %s is taken", (_, text) => {
  const marked = withFile(text.endsWith("\n") ? text : `${text}\n`);
  expect(check(marked).diagnostics).toEqual([]);
});

const wrong = (message: string) =>
  `#                 ^^^^^^^^^^^^^^^^ ${message}: download the metadata file again from the page of the application in the console\n`;

test.each([
  [
    "too short",
    "<EntityDescriptor/>\n",
    'invalid-value: "saml/auditor.xml" has 20 characters, and AWS takes metadata of 1,000 and more',
  ],
  [
    "a web page",
    `<html>${filler}</html>\n`,
    'invalid-value: "saml/auditor.xml" is not SAML metadata: it has no EntityDescriptor around all of it',
  ],
  [
    "behind a document type",
    `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${metadata}`,
    'invalid-value: "saml/auditor.xml" is not SAML metadata: it has no EntityDescriptor around all of it',
  ],
  [
    "cut off",
    metadata.slice(0, -20) + "\n",
    'invalid-value: "saml/auditor.xml" is cut off: its EntityDescriptor does not end',
  ],
  [
    "of a service",
    metadata.replaceAll("IDPSSO", "SPSSO"),
    'invalid-value: "saml/auditor.xml" is not the metadata of an identity provider: it has no IDPSSODescriptor',
  ],
])("metadata that is %s is refused", (_, text, message) => {
  const marked = withFile(text, wrong(message));
  expect(check(marked).marked).toBe(marked);
});

test("metadata that CDKTF would take for its own is refused", () => {
  const codes = check(withFile(metadata.replace("MMMM", "TfToken[0]"))).diagnostics.map(
    ({ code }) => code,
  );
  expect(codes).toEqual(["reserved-text"]);
});

test.each([
  [
    "../saml.xml",
    '"../saml.xml" leads out of the workspace: move the file into the workspace\'s folder',
  ],
  [
    ".secret/a.xml",
    '".secret/a.xml" is not read as SAML metadata: give it a name that ends in .xml, in a folder that is not hidden',
  ],
  [
    "saml/a.json",
    '"saml/a.json" is not read as SAML metadata: give it a name that ends in .xml, in a folder that is not hidden',
  ],
  [
    "saml/none.xml",
    'there is no file "saml/none.xml" in the workspace: correct the path; it starts at the folder of this file',
  ],
])("a path such as %s is refused", (path, message) => {
  const marked = workspace(
    path,
    `#                 ${"^".repeat(path.length)} missing-document: ${message}\n`,
  );
  expect(check(marked).marked).toBe(marked);
});

test("no file makes the reader throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => check(withFile(text + filler))).not.toThrow();
    }),
  );
});
