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

interface CloudTrailEvent {
  readonly userIdentity: {
    readonly sessionContext: { readonly attributes: { readonly mfaAuthenticated: string } };
  };
}

/** The second experiment: what CloudTrail writes down of the MFA of a request. */
export function mfaInCloudTrail(event: string): string {
  const file = join(__dirname, "../cloudtrail", `${event}.json`);
  const { userIdentity }: CloudTrailEvent = JSON.parse(readFileSync(file, "utf8"));
  return userIdentity.sessionContext.attributes.mfaAuthenticated;
}

/**
 * Whether AWS can say that a request was made after MFA. CloudTrail writes what policies see: true
 * when `aws:MultiFactorAuthPresent` is, and false when it is false or absent.
 */
export function mfaKnownToAws({ context }: Person): boolean {
  return context.keys["aws:MultiFactorAuthPresent"] === "true";
}
