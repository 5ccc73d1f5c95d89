import type { Rule } from "./rule";
import { creatingEmpty } from "./support/creating";
import { reportUnknownNames } from "./support/unknown-name";

const creation = creatingEmpty("permission-set", "permissionSets");
const naming = { kind: "permission-set", section: "permissionSets", creation } as const;

/** A name is used for a permission set that nothing defines. */
export const unknownPermissionSet: Rule = {
  code: "unknown-permission-set",
  level: "error",
  isAdvice: false,
  check: (subject, report) => reportUnknownNames(naming, subject, report),
};
