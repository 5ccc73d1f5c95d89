import type { SourceFile, Span, TextEdit } from "@rolecall/core";
import { definitionsOf } from "../support/names";
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
 * in the directory where so far the key was that name and cannot change. One edit at most.
 */
export function keepInAws(request: RenameRequest): readonly TextEdit[] | Refusal {
  const { kind, view, from } = request;
  if (!isKept(kind)) return [];
  const edits: TextEdit[] = [];
  for (const { span } of definitionsOf(view, { kind, name: from })) {
    const source = view.sourceOf(span.file);
    const edit = source && keepIn(source, span, request);
    if (!edit) continue;
    if ("refused" in edit) return edit;
    edits.push(edit);
  }
  return edits;
}

function keepIn(
  source: SourceFile,
  at: Span,
  request: RenameRequest,
): TextEdit | Refusal | undefined {
  const { kind, from, to } = request;
  const fields = isKept(kind) ? missingFields(kind, request) : [];
  if (fields === "renamed back") {
    return refuse(
      `${theThing(request)} says "renamedFrom: ${to}"`,
      "delete that first, if the rename has not been applied yet",
    );
  }
  if (fields.length === 0) return undefined;
  const keys = isKept(kind) ? [sections[kind], from] : [];
  const edit = withFields(source, { keys, fields, value: from, at });
  return edit ?? notWritten(request, fields[0] ?? "");
}

function notWritten(request: RenameRequest, field: string): Refusal {
  return refuse(
    `${theThing(request)} is written in a form that "${field}" cannot be added to`,
    `add "${field}: ${request.from}" to it by hand first`,
  );
}

/** In which fields the earlier key has to be written down. */
function missingFields(kind: Kept, { view, from, to }: RenameRequest) {
  const { users, groups, applications } = view.compiled.workspace.model;
  const entries = { user: users, group: groups, application: applications }[kind]?.entries ?? [];
  const value = entries.find(({ key }) => key.value === from)?.value;
  if (value?.renamedFrom?.value === to) return "renamed back";
  const fields = value?.renamedFrom ? [] : ["renamedFrom"];
  const isExternal = value !== undefined && "external" in value && value.external !== undefined;
  // The user name never changes; the directory is asked for what comes from elsewhere by its name.
  if (kind === "user" && !value?.given.has("userName")) fields.push("userName");
  if (kind === "group" && isExternal && !value.given.has("displayName")) fields.push("displayName");
  return fields;
}
