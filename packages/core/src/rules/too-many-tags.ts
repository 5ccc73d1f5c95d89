import type { Rule } from "./rule";

/** Source: the tag limit of `AWS::SSO::PermissionSet` in the CloudFormation reference. */
const most = 50;

/** A permission set gets more tags than it can carry. */
export const tooManyTags: Rule = {
  code: "too-many-tags",
  level: "error",
  isAdvice: false,
  check({ resolution }, report) {
    for (const { name, tags, origin } of resolution.model.permissionSets) {
      if (tags.size <= most) continue;
      report(origin.span, {
        message: `the permission set "${name}" has ${tags.size} tags, and can carry ${most}`,
        cure: "delete tags of its own, or of the workspace",
        note: "the tags of the workspace count for every permission set",
      });
    }
  },
};
