import { Definitions } from "./definitions";
import type { Form } from "./kind";
import type { ObjectReference } from "./kinds/object-reference";

/** The type of a value as the reference writes it, in Markdown without links: "list: text". */
export function typeOf(form: Form): string {
  const described = form.describe(new Definitions<ObjectReference>());
  return described.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "$1");
}
