import {
  compileWorkspace,
  inMemory,
  isSound,
  loadWorkspaceFrom,
  type ResolvedModel,
} from "@rolecall/core";
import fc from "fast-check";
import type { Sample } from "./everything";
import { fill, type Place, placesIn } from "./places";

const pieces = [
  ...Array.from("$%{}[]()<>\"'`\\/#&|=+~^*?!,.;:@_- \n\r\t"),
  ...'${ %{ ${} $${ %%{ $$${ ~} \\n \\u0041 \\" <<EOT <<-EOT EOT // /* local. var. null true'.split(
    " ",
  ),
  '${file("/etc/hostname")}',
  "%{ for x in [1] }${x}%{ endfor }",
  '{"Effect": "Allow"}',
  '"], "tags": {"a": "b"}',
  "\nEOT\n",
  "é",
  "日本語",
  "𝔘😀",
  "\u00a0\u2028\ufeff",
  "__proto__",
  "constructor",
];

/** Texts made to be taken for something else on the way through Terraform. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join("").normalize("NFC"));

/** A workspace with hostile texts, and what it means. */
export interface Hostile {
  readonly model: ResolvedModel;
  /** The fields that have taken a text other than the plain one. */
  readonly taken: readonly string[];
}

/**
 * Puts hostile texts into all places of a workspace that take them. A field that refuses a text gets
 * what is left of it without the characters that it may be refused for, or keeps the plain one.
 *
 * @param texts at least one
 */
export function fillWith(sample: Sample, texts: readonly string[]): Hostile {
  const places = placesIn(sample);
  const chosen = new Map(places.map(({ field, plain }) => [field, plain]));
  const attempt = () => modelOf(fill(sample, (field) => chosen.get(field) ?? ""));
  const taken: string[] = [];
  for (const [index, place] of places.entries()) {
    const fits = candidates(place, texts[index % texts.length] ?? "").some((text) => {
      chosen.set(place.field, text);
      return attempt() !== undefined;
    });
    if (fits) taken.push(place.field);
    else chosen.set(place.field, place.plain);
  }
  const model = attempt();
  if (!model) throw new Error("the plain workspace has errors");
  return { model, taken };
}

/** The meaning of a workspace, unless something is wrong with it. JSON is YAML. */
export function modelOf({ workspace, files }: Sample): ResolvedModel | undefined {
  const main = ["rolecall.yaml", JSON.stringify(workspace, undefined, 1)] as const;
  const all = inMemory(new Map([main, ...Object.entries(files)]));
  const compiled = compileWorkspace(loadWorkspaceFrom(all));
  return isSound(compiled) ? compiled.model : undefined;
}

/** What fields refuse, from what few refuse to what many do. */
const refused = [
  /(?!)/gu,
  /[\p{C}\u2028\u2029]/gu,
  /[\p{C}\p{Z}]/gu,
  /[^\u0020-\u007e\u00a1-\u00ff]/gu,
  /[^\u0020-\u007e]/gu,
  /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu,
  /[^\w+=,.@-]/g,
  /[^A-Za-z0-9]/g,
];

function candidates({ plain }: Place, text: string): readonly string[] {
  const [start, end] = [plain.slice(0, -1), plain.slice(-1)];
  const left = refused.map((characters) => text.replace(characters, ""));
  return left.flatMap((rest) =>
    rest === "" ? [] : [rest, `${plain}${rest}`, `${start}${rest}${end}`],
  );
}
