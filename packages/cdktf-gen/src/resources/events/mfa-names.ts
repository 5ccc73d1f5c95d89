/** The Terraform names of what the watch over MFA is made of. */
export const mfaNames = {
  topic: "mfa-watch",
  signIn: "sign-in-without-mfa",
  settings: "mfa-settings-change",
} as const;
