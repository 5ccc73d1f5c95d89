const identityCenter = "https://docs.aws.amazon.com/singlesignon/latest/userguide";
const iam = "https://docs.aws.amazon.com/IAM/latest/UserGuide";

/** Where AWS explains what a key is about, by the object and its key. */
export const keyLinks: ReadonlyMap<string, string> = new Map([
  ["file.accessControlAttributes", `${identityCenter}/attributesforaccesscontrol.html`],
  ["file.mfa", `${identityCenter}/mfa-getting-started.html`],
  ["file.permissionSets", `${identityCenter}/permissionsetsconcept.html`],
  ["mfa.types", `${identityCenter}/how-to-configure-mfa-types.html`],
  ["mfa.unregistered", `${identityCenter}/how-to-configure-mfa-device-enforcement.html`],
  ["mfa.selfService", `${identityCenter}/how-to-allow-user-registration.html`],
  ["permission set.sessionDuration", `${identityCenter}/howtosessionduration.html`],
  ["permission set.relayState", `${identityCenter}/howtopermrelaystate.html`],
  ["permission set.customerManagedPolicies", `${identityCenter}/howtocmp.html`],
  ["permission set.permissionsBoundary", `${iam}/access_policies_boundaries.html`],
  ["external role.permissionsBoundary", `${iam}/access_policies_boundaries.html`],
  ["policy.Version", `${iam}/reference_policies_elements_version.html`],
  ["policy.Statement", `${iam}/reference_policies_elements_statement.html`],
  ["statement.Sid", `${iam}/reference_policies_elements_sid.html`],
  ["statement.Effect", `${iam}/reference_policies_elements_effect.html`],
  ["statement.Action", `${iam}/reference_policies_elements_action.html`],
  ["statement.NotAction", `${iam}/reference_policies_elements_notaction.html`],
  ["statement.Resource", `${iam}/reference_policies_elements_resource.html`],
  ["statement.NotResource", `${iam}/reference_policies_elements_notresource.html`],
  ["statement.Condition", `${iam}/reference_policies_elements_condition.html`],
]);
