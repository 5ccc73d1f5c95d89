import { type Field, type Located, sentence, typeOf } from "@rolecall/core";
import { paragraphs, prose } from "../support/markdown";
import type { Suggestion } from "./suggestion";

const known = new WeakMap<Field<Located>, Docs>();

type Docs = Pick<Suggestion, "detail" | "documentation">;

/** What there is to say of a key: its type, what it is for, and what its values look like. */
export function fieldDocs(field: Field<Located>): Docs {
  const docs = known.get(field) ?? docsOf(field);
  known.set(field, docs);
  return docs;
}

function docsOf({ kind, required, summary }: Field<Located>): Docs {
  const type = typeOf(kind).replaceAll("`", "");
  const advice = kind.advice === undefined ? undefined : prose(sentence(kind.advice));
  return {
    detail: required ? `${type} · required` : type,
    documentation: paragraphs(summary, advice),
  };
}
