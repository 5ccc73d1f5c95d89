import { readFileSync } from "node:fs";

/** One call of an AWS API, as the stand-in for AWS has received it. */
export interface RecordedCall {
  /** The operation, as in the API's reference: `CreateGroup`. */
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

interface Recorded {
  readonly headers: Readonly<Record<string, string>>;
  /** In base64. */
  readonly body: string;
}

/** Every call in a recording of moto's, in order; those of APIs that speak no JSON are left out. */
export function readCalls(recording: string): readonly RecordedCall[] {
  const lines = readFileSync(recording, "utf8").split("\n");
  return lines.filter((line) => line !== "").flatMap((line) => callIn(line));
}

function callIn(line: string): readonly RecordedCall[] {
  const { headers, body } = JSON.parse(line) as Recorded;
  const name = headers["X-Amz-Target"]?.split(".").at(-1);
  if (name === undefined) return [];
  const text = Buffer.from(body, "base64").toString("utf8");
  return [{ name, input: JSON.parse(text) as RecordedCall["input"] }];
}
