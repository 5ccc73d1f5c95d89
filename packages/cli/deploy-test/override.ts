import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_REGION } from "./clients";

/** Settings that only make sense for a real account or a developer's machine. */
const UNSET = ["profile", "allowed_account_ids", "forbidden_account_ids"] as const;
const SERVICES = [
  "cloudwatch",
  "cloudwatchlogs",
  "eventbridge",
  "iam",
  "identitystore",
  "organizations",
  "sns",
  "ssoadmin",
  "sts",
] as const;

interface ProviderBlock extends Partial<Record<(typeof UNSET)[number], unknown>> {
  readonly alias?: string;
  readonly region?: string;
}

interface StackConfiguration {
  readonly provider?: { readonly aws?: readonly ProviderBlock[] };
}

/** What of a stack stays as it was synthesized. */
interface OverrideOptions {
  /** Where its state is. */
  readonly keepsBackend?: boolean;
  /** In which accounts alone it works. */
  readonly keepsAccounts?: boolean;
}

/**
 * Points a synthesized stack at a local endpoint without touching what was synthesized: Terraform
 * merges a file whose name ends in `_override.tf.json` over the others. The state stays in the
 * stack directory, whatever backend the stack asks for, unless other stacks have to find it.
 */
export function writeOverride(
  stackDir: string,
  endpoint: string,
  { keepsBackend = false, keepsAccounts = false }: OverrideOptions = {},
): void {
  const backend = keepsBackend ? {} : { backend: { local: {} } };
  const override = {
    provider: {
      aws: providerBlocks(stackDir).map((block) =>
        Object.assign(overrideOf(block, endpoint), keepsAccounts ? accountsOf(block) : {}),
      ),
    },
    terraform: { ...backend, ...requiredProviders() },
  };
  const file = join(stackDir, "deploy_test_override.tf.json");
  writeFileSync(file, `${JSON.stringify(override, null, 2)}\n`);
}

/** The provider asks which account it is in, and refuses to work in any other than these. */
function accountsOf({ allowed_account_ids }: ProviderBlock): object {
  return { allowed_account_ids, skip_requesting_account_id: false };
}

/** An override applies to the block with the same alias, so every block needs its own. */
function providerBlocks(stackDir: string): readonly ProviderBlock[] {
  const file = join(stackDir, "cdk.tf.json");
  if (!existsSync(file)) {
    return [{}];
  }
  const stack = JSON.parse(readFileSync(file, "utf8")) as StackConfiguration;
  return stack.provider?.aws ?? [{}];
}

/** A few retries: by default the provider would repeat a failing request for ten minutes. */
function overrideOf(block: ProviderBlock, endpoint: string): object {
  const { alias, region = DEFAULT_REGION } = block;
  return {
    ...Object.fromEntries(UNSET.filter((name) => name in block).map((name) => [name, null])),
    ...(alias === undefined ? {} : { alias }),
    access_key: "test",
    endpoints: [Object.fromEntries(SERVICES.map((service) => [service, endpoint]))],
    max_retries: 5,
    region,
    secret_key: "test",
    skip_credentials_validation: true,
    skip_metadata_api_check: "true",
    skip_requesting_account_id: true,
  };
}

/** Machines without the registry hold one provider version, rarely the one that was pinned. */
function requiredProviders(): object {
  const version = process.env.ROLECALL_AWS_PROVIDER_VERSION;
  return version === undefined
    ? {}
    : { required_providers: { aws: { source: "hashicorp/aws", version } } };
}
