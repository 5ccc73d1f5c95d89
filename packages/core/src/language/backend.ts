import { type GivenKeys, type ModelOf, object, optional, type Place } from "../spec";
import { cloudBackend } from "./cloud-backend";
import { s3Backend } from "./s3-backend";

/** Where Terraform keeps its states: exactly one of the two. */
export const backend = object(
  "backend",
  {
    s3: optional(s3Backend, "In a bucket of S3."),
    cloud: optional(cloudBackend, "In HCP Terraform, or in Terraform Enterprise."),
  },
  {
    example: "{ s3: { bucket: …, region: …, prefix: … } }",
    keywords: { minProperties: 1, maxProperties: 1 },
    check: requireOne,
    oneOf: [["s3", "cloud"]],
  },
);

function requireOne({ given }: GivenKeys, { reading, owner }: Place): void {
  if (given.size === 0) {
    reading.problem("missing-key", owner.span, {
      message: `"${owner.value}" names no place for the states`,
      cure: "add s3 or cloud, or delete it",
      note: "without it each state is a file beside the workspace",
    });
  }
  if (given.size < 2) return;
  reading.problem("conflicting-value", owner.span, {
    message: "the states are kept in one place, and this names two",
    cure: "keep s3 or cloud",
  });
}

/** What a workspace says about where states are kept. */
export type Backend = ModelOf<typeof backend>;
