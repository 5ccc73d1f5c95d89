import { choice, formed, type ModelOf, object, optional, required, text } from "../spec";
import { credentials } from "./credentials";
import { region } from "./region";

/** Source: the S3 user guide, "General purpose bucket naming rules". */
const bucket = formed(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
  wrong: "is not the name of a bucket",
  cure: "use 3 to 63 small letters, digits, hyphens and dots",
});

/** A key may neither start with `/` nor hold an empty part. Source: Terraform's s3 backend. */
const prefix = formed(/^([\w!.*'()-]+\/)*[\w!.*'()-]*$/, {
  wrong: "cannot start the key of a state",
  cure: "write one such as access/",
  note: "the name of the stack and .tfstate follow it",
});

/** Source: `KeyId` of the kms API model, of which Terraform's s3 backend takes ARNs alone. */
const keyArn = formed(/^arn:aws(-[a-z]{1,5}){0,3}:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/, {
  wrong: "is not the ARN of a key",
  cure: "write one such as arn:aws:kms:eu-west-1:123456789012:alias/terraform-state",
});

/** Source: `TableName` of the dynamodb API model. */
const table = formed(/^[\w.-]{3,255}$/, {
  wrong: "is not the name of a table",
  cure: "use 3 to 255 letters, digits, hyphens, underscores and dots",
});

/** The states as objects of a bucket, which are always encrypted. */
export const s3Backend = object("s3 backend", {
  bucket: required(text(bucket), "The bucket, which has to exist."),
  region: required(region, "The Region of the bucket."),
  prefix: required(
    text(prefix),
    "What the keys of the states start with: a stack's is PREFIX, its name and `.tfstate`.",
  ),
  kmsKeyId: optional(
    text(keyArn),
    "The ARN of the key that encrypts the states; the bucket's own when it is left out.",
  ),
  useLockfile: optional(
    choice(true, false),
    "Whether a file beside each state locks it, for which Terraform has to be 1.10 or later; it does unless there is a table.",
  ),
  dynamodbTable: optional(text(table), "The table of DynamoDB that locks the states."),
  credentials: optional(
    credentials,
    "With which credentials Terraform reads and writes the states; those of the environment when it is left out.",
  ),
});

/** What a workspace says about states in S3. */
export type S3Backend = ModelOf<typeof s3Backend>;
