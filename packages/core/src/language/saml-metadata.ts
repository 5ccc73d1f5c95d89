import {
  type Kind,
  keepFirst,
  type Reading,
  type Text,
  textForm,
  textIn,
  wrongType,
} from "../spec";
import { inDigits } from "../text/in-digits";
import type { SourceFile } from "../text/source-file";
import { reservedValue } from "../yaml/reserved-text";
import { type NamedFile, openNamed } from "./named-file";

/** The path of a metadata file, and what stands in the file. */
export interface SamlMetadata extends Text {
  readonly document: string;
}

const metadataFile: NamedFile<SourceFile> = {
  what: "SAML metadata",
  endings: ["xml"],
  note: "whom the account trusts has to be reviewed with the workspace",
  open: (reading, path) => reading.text(path),
};

/**
 * The SAML metadata of an application, as a file that the console gives out. The text is handed on
 * as it is; nothing here interprets XML.
 */
export const samlMetadata: Kind<SamlMetadata, string> = {
  ...textForm,
  expected: "the path of a file",
  example: "saml/NAME.xml",
  merge: keepFirst,
  describe: () => "path of an XML file",
  schema: () => ({ type: "string", minLength: 1 }),
  outline: () => ({ offers: [{ list: "metadata-files" }] }),
  read(node, reading, owner) {
    const value = textIn(node);
    if (value === undefined) return wrongType(node, this, { reading, owner });
    const written = { value, span: node.span };
    const file = openNamed(written, metadataFile, reading);
    if (!file || !isUsable(file, written, reading)) return undefined;
    return { ...written, document: file.text };
  },
};

/** In characters. Source: `SAMLMetadataDocumentType` of the iam API model. */
const length = { least: 1000, most: 10_000_000 };

const start = /^\s*(?:<\?xml[^>]*>\s*)?<(?:[\w.-]+:)?EntityDescriptor[\s>]/;
const end = /<\/(?:[\w.-]+:)?EntityDescriptor\s*>\s*$/;

function isUsable({ text, path }: SourceFile, { span }: Text, reading: Reading): boolean {
  const reserved = reservedValue(text);
  if (reserved) {
    reading.problem("reserved-text", span, reserved);
    return false;
  }
  const wrong = wrongLength(text.length) ?? wrongForm(text);
  if (wrong === undefined) return true;
  reading.problem("invalid-value", span, {
    message: `"${path}" ${wrong}`,
    cure: "download the metadata file again from the page of the application in the console",
    note: "the account would trust whatever signs with the certificate in this file",
  });
  return false;
}

function wrongLength(found: number): string | undefined {
  if (found < length.least) {
    return `has ${inDigits(found)} characters, and AWS takes metadata of ${inDigits(length.least)} and more`;
  }
  if (found <= length.most) return undefined;
  return `has more than the ${inDigits(length.most)} characters that AWS takes`;
}

/** What is right is decided by AWS; this finds a wrong file, and one that was cut off. */
function wrongForm(text: string): string | undefined {
  if (!start.test(text)) return "is not SAML metadata: it has no EntityDescriptor around all of it";
  if (!end.test(text.slice(-200))) return "is cut off: its EntityDescriptor does not end";
  return text.includes("IDPSSODescriptor")
    ? undefined
    : "is not the metadata of an identity provider: it has no IDPSSODescriptor";
}
