/**
 * What to require where people sign in at an external identity provider.
 * Sources: the IAM Identity Center user guide, "Prompt users for MFA", "Understanding IAM Identity
 * Center sign-in events" and "Attributes for access control".
 */
export const identityProviderLines: readonly string[] = [
  "# MFA: what to require at the identity provider",
  "",
  "People sign in at an external identity provider. IAM Identity Center then has no settings of MFA, asks nobody for a second factor, and does not learn whether the provider did. All of it is decided there:",
  "",
  "- [ ] Require a second factor of everyone who may open the application AWS IAM Identity Center, with no exception for networks, devices or clients.",
  "- [ ] Require one that cannot be phished, a security key or a passkey, of everyone who has a permission set of administrators.",
  "- [ ] Refuse people who have no second factor, or let them register one only where they are known.",
  "- [ ] Let a session at the provider be no longer than the session of the access portal, because a session that lives on signs in without being asked.",
  "- [ ] Watch the provider's own log for sign-ins without a second factor. CloudTrail says `EXTERNAL_IDP` of every one of them, so nothing in AWS can.",
  "- [ ] Where a policy has to ask for MFA, let the provider send it as the attribute `https://aws.amazon.com/SAML/Attributes/AccessControl:mfa`, only when a second factor was used, and let the policy ask for `aws:PrincipalTag/mfa`. `aws:MultiFactorAuthPresent` is never true in a session of IAM Identity Center.",
  "",
  "AWS's pages: [Prompt users for MFA](https://docs.aws.amazon.com/singlesignon/latest/userguide/mfa-getting-started.html), [Understanding IAM Identity Center sign-in events](https://docs.aws.amazon.com/singlesignon/latest/userguide/understanding-sign-in-events.html), [Attributes for access control](https://docs.aws.amazon.com/singlesignon/latest/userguide/attributesforaccesscontrol.html).",
  "",
];
