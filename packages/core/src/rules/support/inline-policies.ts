import type { AccessFile } from "../../language/access-file";
import type { PolicyDocument } from "../../language/policy-document";
import type { PolicyStatement } from "../../language/policy-statement";
import type { Text } from "../../spec";

/** A policy that belongs to one permission set alone. */
export interface InlinePolicy {
  /** The name of the permission set. */
  readonly owner: Text;
  readonly policy: PolicyDocument;
  readonly statements: readonly PolicyStatement[];
}

/** The inline policies of a workspace, in the order of its permission sets. */
export function inlinePoliciesOf({ permissionSets }: AccessFile): readonly InlinePolicy[] {
  return (permissionSets?.entries ?? []).flatMap(({ key, value }) => {
    const policy = value.inlinePolicy;
    return policy ? [{ owner: key, policy, statements: policy.Statement?.items ?? [] }] : [];
  });
}

/** What a statement says about resources, in either of the two ways. */
export function resourcesOf({ Resource, NotResource }: PolicyStatement): readonly Text[] {
  return [Resource, NotResource].flatMap((resources) => resources?.items ?? []);
}
