import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateRequest, type Evaluation, type JsonObject } from "@rolecall/core";
import type { Person } from "./people";

const bucketPolicy: JsonObject = JSON.parse(
  readFileSync(join(__dirname, "../bucket-policy.json"), "utf8"),
);

/**
 * The first experiment: the bucket refuses every `List*` without MFA. Who is let in?
 *
 * @param action such as `s3:ListBucket`
 */
export function ask({ identity, context }: Person, action: string): Evaluation {
  const policies = { identity, resource: { name: "bucket-policy.json", document: bucketPolicy } };
  return evaluateRequest(policies, { action, resource: "arn:aws:s3:::acme-ledger", context });
}

/** The second experiment: what CloudTrail writes down of the MFA of a request. */
export function mfaInCloudTrail(event: string): string {
  const { userIdentity }: RequestEvent = JSON.parse(eventText(event));
  return userIdentity.sessionContext.attributes.mfaAuthenticated;
}

interface RequestEvent {
  readonly userIdentity: {
    readonly sessionContext: { readonly attributes: { readonly mfaAuthenticated: string } };
  };
}

/** The third experiment: what CloudTrail writes down of the sign-in to the access portal. */
export function verifiedAtSignIn(event: string): string {
  const { additionalEventData }: SignInEvent = JSON.parse(eventText(event));
  return additionalEventData.CredentialType;
}

interface SignInEvent {
  /** Whatever was verified, joined by commas. */
  readonly additionalEventData: { readonly CredentialType: string };
}

function eventText(name: string): string {
  return readFileSync(join(__dirname, "../cloudtrail", `${name}.json`), "utf8");
}

/**
 * Whether AWS can say that a request was made after MFA. CloudTrail writes what policies see: true
 * when `aws:MultiFactorAuthPresent` is, and false when it is false or absent.
 */
export function mfaKnownToAws({ context }: Person): boolean {
  return context.keys["aws:MultiFactorAuthPresent"] === "true";
}
