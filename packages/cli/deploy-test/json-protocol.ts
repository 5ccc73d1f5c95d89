/** An operation of a service that speaks JSON, such as `AWSEvents.DescribeRule`. */
export interface Operation {
  readonly service: string;
  readonly region: string;
  /** With the version of the API, as the header `X-Amz-Target` has it. */
  readonly target: string;
}

/** Asks for one operation. The stand-in for AWS reads who asks, and no signature. */
export async function ask<Answer>(
  endpoint: string,
  { service, region, target }: Operation,
  input: object,
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-amz-json-1.1",
      "X-Amz-Target": target,
      Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/${service}/aws4_request`,
    },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${target}: ${text}`);
  // Some operations answer with nothing at all.
  return JSON.parse(text || "{}") as Answer;
}
