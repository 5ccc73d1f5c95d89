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
 * @param read gives the text of a file of the repository, by its path
 */
export function generatedFiles(read: (path: string) => string): readonly GeneratedFile[] {
  const sampleOf = (name: string) => read(`packages/core/src/language/samples/${name}.yaml`);
  return [
    { path: "schema/access.schema.json", text: JSON.stringify(accessSchema()) },
    { path: "docs/reference/keys.md", text: languageReference(sampleOf) },
    { path: "docs/reference/findings.md", text: findingsReference(read) },
  ];
}
