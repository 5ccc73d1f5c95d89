import { accessFile } from "../language/access-file";
import { Definitions, type FieldReference, type ObjectReference } from "../spec";
import { generatedNote, table } from "./markdown";

/** An object of the language, and the name by which links mean it. */
export type NamedObject = readonly [name: string, object: ObjectReference];

/** Every object of the language, each before those that it holds. */
export function languageObjects(): readonly NamedObject[] {
  const objects = new Definitions<ObjectReference>();
  accessFile.describe(objects);
  return objects.all();
}

/**
 * A page with all keys of the language, in Markdown.
 *
 * @param sampleOf the YAML that shows an object, by the object's name
 */
export function languageReference(sampleOf: (name: string) => string): string {
  const objects = languageObjects();
  const sections = objects.map((object) => section(object, objects, sampleOf));
  return [introduction, ...sections].join("\n");
}

const introduction = `${generatedNote}
# Every key

[The guide](../language.md) explains the language; this page lists it. A type is

- \`list: …\` for a list of such values, which may not be empty;
- \`mapping: …\` for names of your own, each with such a value;
- \`…, or list\` for one such value, or a list of them.
`;

function section(
  [name, { noun, fields }]: NamedObject,
  objects: readonly NamedObject[],
  sampleOf: (name: string) => string,
): string {
  const uses = objects.flatMap((user) => usesOf(name, user));
  const rows = fields.map((field) => [
    `\`${field.name}\``,
    field.type,
    field.required ? "yes" : "",
    field.summary,
  ]);
  return `## ${noun}
${uses.length > 0 ? `\nUsed by ${uses.join(", ")}.\n` : ""}
${table(["Key", "Type", "Required", "What it says"], rows)}

\`\`\`yaml
${sampleOf(name)}\`\`\`
`;
}

/** Where an object holds another one, as links. */
function usesOf(name: string, [user, { noun, fields }]: NamedObject): readonly string[] {
  const isUse = ({ type }: FieldReference): boolean => type.includes(`(#${name})`);
  return fields.filter(isUse).map((field) => `\`${field.name}\` of [${noun}](#${user})`);
}
