import childProcess from "node:child_process";
import { modelOf, synthesizeStacks } from "../testing";

const world = `
accounts: { dev: { id: "100000000001", unit: Dev } }
organization: { units: { Dev: {} } }
groups: { team: {} }
permissionSets: { Look: { managedPolicies: [ReadOnlyAccess] } }
patterns: { look: { principals: [group:team], permissionSets: [Look], accounts: { all: true } } }
`;

/** The two stacks of a workspace that is cut by unit, with what is said under `terraform:`. */
function synthesized(terraform: string): readonly object[] {
  const text = `terraform:\n  stacks: by-unit\n${terraform}${world}`;
  return [...synthesizeStacks(modelOf(text)).values()].map(
    ({ main }) => JSON.parse(main) as object,
  );
}

const remoteState = (backend: string, config: object) => ({
  data: { terraform_remote_state: { access: { backend, config } } },
});

test("without a backend each state is a file beside the workspace", () => {
  const [main, unit] = synthesized("");
  const path = "../../../terraform.access.tfstate";
  expect(main).toMatchObject({ terraform: { backend: { local: { path } } } });
  expect(unit).toMatchObject({
    terraform: { backend: { local: { path: "../../../terraform.access-unit-Dev.tfstate" } } },
    ...remoteState("local", { path }),
  });
});

test("states in S3 are encrypted and locked, each under the name of its stack", () => {
  const [main, unit] = synthesized(`  backend:
    s3: { bucket: states, region: eu-west-1, prefix: access/ }
`);
  const access = { bucket: "states", key: "access/access.tfstate", region: "eu-west-1" };
  const s3 = { ...access, encrypt: true, use_lockfile: true };
  expect(main).toHaveProperty("terraform.backend", { s3 });
  expect(unit).toHaveProperty("terraform.backend", {
    s3: { ...s3, key: "access/access-unit-Dev.tfstate" },
  });
  expect(unit).toHaveProperty("data.terraform_remote_state.access.config", {
    ...access,
    encrypt: true,
  });
});

test("states in S3 take a key, a table and credentials, whose texts are no expressions", () => {
  const [main, unit] = synthesized(`  backend:
    s3:
      bucket: states
      region: eu-west-1
      prefix: ""
      kmsKeyId: arn:aws:kms:eu-west-1:100000000001:alias/states
      dynamodbTable: locks
      credentials: { profile: "$\{me}", roleArn: "arn:aws:iam::100000000001:role/States" }
`);
  const config = {
    bucket: "states",
    key: "access.tfstate",
    region: "eu-west-1",
    encrypt: true,
    kms_key_id: "arn:aws:kms:eu-west-1:100000000001:alias/states",
    profile: "$${me}",
    assume_role: { role_arn: "arn:aws:iam::100000000001:role/States" },
  };
  expect(main).toHaveProperty("terraform.backend", { s3: { ...config, dynamodb_table: "locks" } });
  expect(unit).toHaveProperty("data.terraform_remote_state.access.config", config);
});

test("a table and a lock file may both lock, while one takes over from the other", () => {
  const [main] = synthesized(`  backend:
    s3: { bucket: states, region: eu-west-1, prefix: a, dynamodbTable: locks, useLockfile: true }
`);
  expect(main).toMatchObject({
    terraform: { backend: { s3: { use_lockfile: true, dynamodb_table: "locks" } } },
  });
});

test("states in HCP Terraform are workspaces, and no terraform is asked for its version", () => {
  const started = jest.spyOn(childProcess, "execSync");
  const [main, unit] = synthesized(`  backend:
    cloud: { organization: acme, hostname: tf.acme.example, prefix: sso- }
`);
  const where = { organization: "acme", hostname: "tf.acme.example" };
  const cloud = { ...where, workspaces: { name: "sso-access" } };
  expect(main).toHaveProperty("terraform.cloud", cloud);
  expect(main).not.toHaveProperty("terraform.backend");
  expect(unit).toHaveProperty("terraform.cloud.workspaces", { name: "sso-access-unit-Dev" });
  expect(unit).toMatchObject(remoteState("remote", cloud));
  expect(started).not.toHaveBeenCalled();
});

test("the provider is told which version, whose credentials, and how to retry", () => {
  const [, unit] = synthesized(`  providerVersion: "~> 6.30"
  maxRetries: 40
  credentials: { profile: "%{me}", roleArn: "arn:aws:iam::100000000001:role/Deploy" }
`);
  expect(unit).toMatchObject({
    terraform: { required_providers: { aws: { source: "hashicorp/aws", version: "~> 6.30" } } },
    provider: {
      aws: [
        {
          profile: "%%{me}",
          assume_role: [{ role_arn: "arn:aws:iam::100000000001:role/Deploy" }],
          max_retries: 40,
          retry_mode: "adaptive",
        },
      ],
    },
  });
});
