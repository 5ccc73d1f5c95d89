import type { ResolvedModel } from "../resolve/resolved-model";
import type { Rule } from "./rule";

/**
 * Source: the tag limit of `AWS::SSO::PermissionSet` in the CloudFormation reference, and
 * `tagListType` of the iam API model.
 */
const most = 50;

/** A permission set or a role gets more tags than it can carry. */
export const tooManyTags: Rule = {
  code: "too-many-tags",
  level: "error",
  isAdvice: false,
  check({ resolution }, report) {
    for (const { noun, name, tags, origin } of overfull(resolution.model)) {
      report(origin.span, {
        message: `the ${noun} "${name}" has ${tags.size} tags, and can carry ${most}`,
        cure: "delete tags of its own, or of the workspace",
        note: "the tags of the workspace count for everything that carries tags",
      });
    }
  },
};

/** A hub's permission set has fewer tags than the roles that it leads to. */
function overfull({ permissionSets, externalAccounts }: ResolvedModel) {
  const hubSets = new Set(
    externalAccounts.flatMap((account) => account.hubPermissionSets.map(({ name }) => name)),
  );
  return [
    ...permissionSets
      .filter(({ name, tags }) => tags.size > most && !hubSets.has(name))
      .map(({ name, tags, origin }) => ({ noun: "permission set", name, tags, origin })),
    ...externalAccounts.flatMap(({ roles }) =>
      roles
        .filter(({ tags }) => tags.size > most)
        .map(({ name, tags, origin }) => ({ noun: "role", name, tags, origin })),
    ),
  ];
}
