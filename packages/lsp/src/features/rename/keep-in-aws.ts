import { replacePart, type SourceFile, type Span, type TextEdit } from "@rolecall/core";
import { definitionsOf } from "../support/names";
import { writtenName } from "../support/written-name";
import { type Refusal, refuse } from "./refusal";
import { type RenameRequest, theThing } from "./request";
import { withFields } from "./with-fields";

/** The sections whose things Terraform knows by their keys. */
const sections = { user: "users", group: "groups", application: "applications" } as const;

type Kept = keyof typeof sections;

function isKept(kind: string): kind is Kept {
  return kind in sections;
}

/**
 * What has to be written so that AWS keeps what is renamed: `renamedFrom`, and the name that it has
 * in the directory where so far the key was that name and cannot change.
 */
export function keepInAws(request: RenameRequest): readonly TextEdit[] | Refusal {
  const { kind, view, from } = request;
  if (!isKept(kind)) return [];
  const edits = [...renamedBack(kind, request)];
  for (const { span } of definitionsOf(view, { kind, name: from })) {
    const source = view.sourceOf(span.file);
    const edit = source && keepIn(source, span, { ...request, kind });
    if (!edit) continue;
    if ("refused" in edit) return edit;
    edits.push(edit);
  }
  return edits;
}

type KeptRequest = RenameRequest & { readonly kind: Kept };

/**
 * What gets the name back that it had before. Nobody knows whether the earlier rename has reached AWS:
 * if it has, this is what it was called there last; if not, Terraform finds nothing of that name.
 */
function renamedBack(kind: Kept, request: RenameRequest): readonly TextEdit[] {
  const { view, from, to } = request;
  const earlier = entryOf(kind, request)?.renamedFrom;
  const written =
    earlier?.value === to && writtenName(view, { kind, name: to, span: earlier.span });
  const source = written && view.sourceOf(written.span.file);
  return source ? [replacePart(source, written, from)] : [];
}

function keepIn(
  source: SourceFile,
  at: Span,
  request: KeptRequest,
): TextEdit | Refusal | undefined {
  const { kind, from } = request;
  const fields = missingFields(request);
  if (fields.length === 0) return undefined;
  const edit = withFields(source, { keys: [sections[kind], from], fields, value: from, at });
  return edit ?? notWritten(request, fields[0] ?? "");
}

function notWritten(request: RenameRequest, field: string): Refusal {
  return refuse(
    `${theThing(request)} is written in a form that "${field}" cannot be added to`,
    `add "${field}: ${request.from}" to it by hand first`,
  );
}

/** In which fields the earlier key has to be written down. */
function missingFields({ kind, ...request }: KeptRequest): readonly string[] {
  const value = entryOf(kind, request);
  const fields = value?.renamedFrom ? [] : ["renamedFrom"];
  const isExternal = value !== undefined && "external" in value && value.external !== undefined;
  // The user name never changes; the directory is asked for what comes from elsewhere by its name.
  if (kind === "user" && !value?.given.has("userName")) fields.push("userName");
  if (kind === "group" && isExternal && !value.given.has("displayName")) fields.push("displayName");
  return fields;
}

/** What is renamed, as it is written. */
function entryOf(kind: Kept, { view, from }: Pick<RenameRequest, "view" | "from">) {
  const { users, groups, applications } = view.compiled.workspace.model;
  const entries = { user: users, group: groups, application: applications }[kind]?.entries ?? [];
  return entries.find(({ key }) => key.value === from)?.value;
}
