import type { AccessFile } from "../../language/access-file";
import type { PolicyDocument } from "../../language/policy-document";
import type { PolicyStatement } from "../../language/policy-statement";
import type { Text } from "../../spec";
import { remember } from "../../text/remember";
import { rememberEach } from "../../text/remember-each";
import { type PolicyHolder, policyHolders } from "./policy-holders";

/** A policy that belongs to one permission set or role alone. */
export interface InlinePolicy {
  /** The name of the permission set or role. */
  readonly owner: Text;
  readonly policy: PolicyDocument;
  readonly statements: readonly PolicyStatement[];
}

/** The inline policies of a workspace, in the order of what has them. */
export const inlinePoliciesOf = remember((model: AccessFile): readonly InlinePolicy[] =>
  policiesIn(policyHolders(model)),
);

const policiesIn = rememberEach(({ key, value }: PolicyHolder): readonly InlinePolicy[] => {
  const policy = value.inlinePolicy;
  return policy ? [{ owner: key, policy, statements: policy.Statement?.items ?? [] }] : [];
});

/** What a statement says about resources, in either of the two ways. */
export function resourcesOf({ Resource, NotResource }: PolicyStatement): readonly Text[] {
  return [Resource, NotResource].flatMap((resources) => resources?.items ?? []);
}
