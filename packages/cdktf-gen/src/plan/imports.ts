import type { ResolvedModel } from "@rolecall/core";
import { emitters, type ResourceType } from "../resources";
import type { Emitter, ImportId } from "../resources/emitter";
import type { References } from "../resources/references";

/** Something that exists already, and that Terraform takes over instead of making it. */
export interface PlannedImport {
  /** The address of the resource. */
  readonly to: string;
  readonly id: ImportId;
}

/** What a stack takes over. */
export function planImports(
  model: ResolvedModel,
  references: References,
): readonly PlannedImport[] {
  return emitters.flatMap((emitter) =>
    // As in `plan`, an emitter takes what its own `each` gives.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    importsOf(emitter as Emitter<ResourceType, unknown>, model, references),
  );
}

function importsOf<Item>(
  { type, each, name, importId }: Emitter<ResourceType, Item>,
  model: ResolvedModel,
  references: References,
): readonly PlannedImport[] {
  if (!importId) return [];
  return each(model).flatMap((item) => {
    const id = importId(item, references);
    return id ? [{ to: `${type}.${name(item)}`, id }] : [];
  });
}
