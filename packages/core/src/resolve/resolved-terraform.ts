import type { Origin, ResolvedCredentials } from "./resolved-model";

/** How the access is deployed, with all defaults that do not depend on the stack. */
export interface ResolvedTerraform {
  readonly stacks: "single" | "by-unit" | "by-permission-set";
  /** Names of stacks that are deployed empty; sorted. */
  readonly retiredStacks: readonly string[];
  readonly backend: ResolvedBackend;
  /** A condition such as `~> 6.25`; absent when it is that of the bindings. */
  readonly providerVersion: string | undefined;
  /** Absent when it is the provider's own. */
  readonly maxRetries: number | undefined;
  readonly credentials: ResolvedCredentials | undefined;
  readonly managementCredentials: ResolvedCredentials | undefined;
  /** Absent when the workspace says nothing about it. */
  readonly origin: Origin | undefined;
}

/** Where states are kept. */
export type ResolvedBackend = LocalBackend | ResolvedS3Backend | ResolvedCloudBackend;

/** Each state is a file beside the workspace. */
export interface LocalBackend {
  readonly kind: "local";
}

/** Each state is an object of a bucket. */
export interface ResolvedS3Backend {
  readonly kind: "s3";
  readonly bucket: string;
  readonly region: string;
  /** What the keys start with. */
  readonly prefix: string;
  readonly kmsKeyId: string | undefined;
  readonly useLockfile: boolean;
  readonly dynamodbTable: string | undefined;
  readonly credentials: ResolvedCredentials | undefined;
}

/** Each state is a workspace of HCP Terraform. */
export interface ResolvedCloudBackend {
  readonly kind: "cloud";
  readonly organization: string;
  /** Absent for HCP Terraform itself. */
  readonly hostname: string | undefined;
  /** What the names of the workspaces start with. */
  readonly prefix: string;
}
