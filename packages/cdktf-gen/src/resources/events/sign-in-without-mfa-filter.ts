/**
 * The same sign-ins as `signInWithoutMfa`, as a filter pattern of CloudWatch Logs over the events
 * of a trail.
 * Source: the CloudWatch Logs user guide, "Using filter patterns to match terms in JSON log events".
 */
export const signInWithoutMfaFilter =
  '{ ($.eventSource = "signin.amazonaws.com") && ($.eventName = "UserAuthentication") && ' +
  '($.additionalEventData.CredentialType != "*TOTP*") && ' +
  '($.additionalEventData.CredentialType != "*WEBAUTHN*") && ' +
  '($.additionalEventData.CredentialType != "*EXTERNAL_IDP*") }';
