import type { Form } from "../spec";
import type { Step } from "../yaml/cursor-place";
import { accessFile } from "./access-file";
import { writtenPolicy } from "./policy-document";

/** What may stand at a place of a file, by the steps that lead there; nothing when no key does. */
export function formAt(path: readonly Step[], root: Form = accessFile): Form | undefined {
  return path.reduce<Form | undefined>((form, step) => form && formBelow(form, step), root);
}

/** What may stand at a place of a file that holds a policy. */
export function formInPolicyAt(path: readonly Step[]): Form | undefined {
  return formAt(path, writtenPolicy);
}

function formBelow(form: Form, step: Step): Form | undefined {
  const { fields, entries, items } = form.outline();
  if (typeof step === "number") return items;
  return fields?.get(step)?.kind ?? entries?.value;
}
