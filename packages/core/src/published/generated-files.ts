import { accessSchema } from "./access-schema";
import { findingsReference } from "./findings-reference";
import { languageReference } from "./language-reference";

/** A file of the repository that is made from the declarations; not formatted yet. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Every file that is made from the declarations of the language.
 *
 * @param read gives the text of a file of the repository, by its path, where there is one
 * @throws Error that names what the reference shows and nobody has written yet
 */
export function generatedFiles(
  read: (path: string) => string | undefined,
): readonly GeneratedFile[] {
  const pageAt = (path: string) => read(path) ?? missing(path, "the page of a finding");
  const sampleOf = (name: string) => {
    const path = `packages/core/src/language/samples/${name}.yaml`;
    return read(path) ?? missing(path, `the YAML that shows all keys of "${name}"`);
  };
  return [
    { path: "schema/access.schema.json", text: JSON.stringify(accessSchema()) },
    { path: "docs/reference/keys.md", text: languageReference(sampleOf) },
    { path: "docs/reference/findings.md", text: findingsReference(pageAt) },
  ];
}

function missing(path: string, what: string): never {
  throw new Error(`${path} is missing: it is ${what}, and has to be written by hand`);
}
