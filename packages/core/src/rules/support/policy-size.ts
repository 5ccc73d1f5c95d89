import type { JsonObject } from "../../spec";

/** How long a policy is, in bytes of UTF-8. */
export interface PolicySize {
  readonly all: number;
  readonly withoutSpace: number;
}

/**
 * How long an inline policy may be.
 * Source: the quotas in the user guide of IAM Identity Center, which cannot be raised.
 */
export const largestPolicy: PolicySize = { all: 32_768, withoutSpace: 10_240 };

/** How long a policy is as it is sent: without any white space but that inside its texts. */
export function sizeOf(policy: JsonObject): PolicySize {
  const sent = JSON.stringify(policy);
  return { all: bytesOf(sent), withoutSpace: bytesOf(sent.replaceAll(/\s/g, "")) };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
