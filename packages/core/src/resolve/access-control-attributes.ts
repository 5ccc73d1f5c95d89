import type { AccessFile } from "../language/access-file";
import { byText } from "../text/compare";
import type { ResolvedAttribute } from "./resolved-model";
import { originOf } from "./texts";

/** The attributes for access control, by key. */
export function resolveAttributes(model: AccessFile): readonly ResolvedAttribute[] {
  const resolved = model.accessControlAttributes?.entries.map(({ key, value }) => ({
    key: key.value,
    source: value.value,
    origin: originOf("accessControlAttributes", key),
  }));
  return (resolved ?? []).sort(byText((attribute) => attribute.key));
}
