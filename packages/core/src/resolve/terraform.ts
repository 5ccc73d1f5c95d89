import type { AccessFile } from "../language/access-file";
import type { Backend } from "../language/backend";
import type { CloudBackend } from "../language/cloud-backend";
import type { S3Backend } from "../language/s3-backend";
import { sortedSet } from "../text/compare";
import { resolveCredentials } from "./credentials";
import type {
  ResolvedBackend,
  ResolvedCloudBackend,
  ResolvedS3Backend,
  ResolvedTerraform,
} from "./resolved-terraform";

/** How a workspace is deployed: as one stack with local state, when it says nothing. */
export function resolveTerraform({ terraform }: AccessFile): ResolvedTerraform {
  return {
    stacks: terraform?.stacks?.value ?? "single",
    retiredStacks: sortedSet(terraform?.retiredStacks?.items.map(({ value }) => value) ?? []),
    backend: resolveBackend(terraform?.backend),
    providerVersion: terraform?.providerVersion?.value,
    maxRetries: terraform?.maxRetries?.value,
    credentials: resolveCredentials(terraform?.credentials),
    managementCredentials: resolveCredentials(terraform?.managementCredentials),
    origin: terraform && { object: "terraform", span: terraform.span },
  };
}

/** Of a broken backend nothing is made, because it would be another place. */
function resolveBackend(backend: Backend | undefined): ResolvedBackend {
  const resolved = resolveS3(backend?.s3) ?? resolveCloud(backend?.cloud);
  return resolved ?? { kind: "local" };
}

function resolveS3(s3: S3Backend | undefined): ResolvedS3Backend | undefined {
  if (!s3?.bucket || !s3.region || !s3.prefix) return undefined;
  return {
    kind: "s3",
    bucket: s3.bucket.value,
    region: s3.region.value,
    prefix: s3.prefix.value,
    kmsKeyId: s3.kmsKeyId?.value,
    useLockfile: s3.useLockfile?.value ?? s3.dynamodbTable === undefined,
    dynamodbTable: s3.dynamodbTable?.value,
    credentials: resolveCredentials(s3.credentials),
  };
}

function resolveCloud(cloud: CloudBackend | undefined): ResolvedCloudBackend | undefined {
  if (!cloud?.organization || !cloud.prefix) return undefined;
  const { organization, hostname, prefix } = cloud;
  return {
    kind: "cloud",
    organization: organization.value,
    hostname: hostname?.value,
    prefix: prefix.value,
  };
}
