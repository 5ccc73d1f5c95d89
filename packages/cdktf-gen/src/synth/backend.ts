import type { ResolvedBackend, ResolvedS3Backend } from "@rolecall/core";
import { LocalBackend, S3Backend, type TerraformBackend, type TerraformStack } from "cdktf";
import { escapeTemplate } from "../terraform/escape";
import { CloudBlock } from "./cloud-block";

/**
 * Gives a stack the backend that the workspace names. The state is called after the stack.
 *
 * @param localFolder the folder of a local state, relative to the stack's own
 */
export function addBackend(
  stack: TerraformStack,
  backend: ResolvedBackend,
  localFolder: () => string,
): TerraformBackend {
  const { id } = stack.node;
  if (backend.kind === "s3") return addS3(stack, backend);
  if (backend.kind === "cloud") return new CloudBlock(stack, backend, id);
  return new LocalBackend(stack, { path: `${localFolder()}/terraform.${id}.tfstate` });
}

function addS3(stack: TerraformStack, s3: ResolvedS3Backend): S3Backend {
  const { profile, roleArn } = s3.credentials ?? {};
  const { kmsKeyId, dynamodbTable } = s3;
  const backend = new S3Backend(stack, {
    bucket: s3.bucket,
    key: `${s3.prefix}${stack.node.id}.tfstate`,
    region: s3.region,
    encrypt: true,
    ...(kmsKeyId !== undefined && { kmsKeyId }),
    ...(profile !== undefined && { profile: escapeTemplate(profile) }),
    ...(roleArn !== undefined && { assumeRole: { roleArn } }),
  });
  // Whoever reads the state does not lock it, and takes over every argument. And `cdktn` refuses a
  // lock file among them, unless it is told for which Terraform it writes.
  if (s3.useLockfile) backend.addOverride("use_lockfile", true);
  if (dynamodbTable !== undefined) backend.addOverride("dynamodb_table", dynamodbTable);
  return backend;
}
