import type { Rule } from "./rule";

/** Source: `AccessControlAttributeList` of the sso-admin API model. */
const most = 50;

/** There are more attributes for access control than an instance takes. */
export const tooManyAttributes: Rule = {
  code: "too-many-attributes",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    const place = model.given.get("accessControlAttributes");
    const count = model.accessControlAttributes?.entries.length ?? 0;
    if (!place || count <= most) return;
    report(place, {
      message: `there are ${count} attributes for access control, and can be ${most}`,
      cure: "delete those that no policy asks for",
      note: "AWS refuses the whole list, and then no session has any of them",
    });
  },
};
