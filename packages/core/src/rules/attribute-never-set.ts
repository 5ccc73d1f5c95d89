import type { Rule } from "./rule";
import { attributeSources } from "./support/attribute-sources";
import { sourcesOfCreatedUsers } from "./support/created-users";

/** An attribute for access control is taken from something that no user has who is created here. */
export const attributeNeverSet: Rule = {
  code: "attribute-never-set",
  level: "information",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const filled = sourcesOfCreatedUsers(model);
    if (!filled) return;
    const known = new Set(attributeSources(model.instance?.identitySource?.value));
    for (const { key, value } of model.accessControlAttributes?.entries ?? []) {
      if (filled.has(value.value) || !known.has(value.value)) continue;
      report(value.span, {
        message: `no user that is created here has ${value.value}`,
        cure: "write one that they have, such as ${path:userName}",
        note: `unless the console fills it in, sessions have no tag "${key.value}", and a policy that asks for it matches nobody`,
      });
    }
  },
};
