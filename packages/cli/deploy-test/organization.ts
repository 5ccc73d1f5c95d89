import { required } from "./clients";
import { ask as askJson } from "./json-protocol";

/** A service control policy as AWS has it. */
export interface DeployedPolicy {
  readonly name: string;
  readonly description: string;
  /** The document, byte for byte. */
  readonly content: string;
  readonly tags: Readonly<Record<string, string>>;
  /** The ids of the units, and of the root. */
  readonly targetIds: readonly string[];
}

/** Creates an organization. Resolves to the id of its root. */
export async function createOrganization(endpoint: string): Promise<string> {
  await ask(endpoint, "CreateOrganization", { FeatureSet: "ALL" });
  const { Roots } = await ask<{ Roots: readonly Identified[] }>(endpoint, "ListRoots", {});
  return required(Roots[0], "Roots").Id;
}

/** Creates a unit directly under the root. Resolves to its id. */
export async function createUnit(endpoint: string, root: string, name: string): Promise<string> {
  const input = { ParentId: root, Name: name };
  const answer = await ask<{ OrganizationalUnit: Identified }>(
    endpoint,
    "CreateOrganizationalUnit",
    input,
  );
  return answer.OrganizationalUnit.Id;
}

/** Every service control policy that AWS does not manage itself. */
export async function readControlPolicies(endpoint: string): Promise<readonly DeployedPolicy[]> {
  const { Policies } = await ask<{ Policies: readonly PolicySummary[] }>(endpoint, "ListPolicies", {
    Filter: "SERVICE_CONTROL_POLICY",
  });
  const own = Policies.filter(({ AwsManaged }) => !AwsManaged);
  return Promise.all(own.map((summary) => readPolicy(endpoint, summary)));
}

interface Identified {
  readonly Id: string;
}

interface PolicySummary extends Identified {
  readonly Name: string;
  readonly Description: string;
  readonly AwsManaged: boolean;
}

interface Described {
  readonly Policy: { readonly Content: string };
}

interface Targets {
  readonly Targets: readonly { readonly TargetId: string }[];
}

interface Tags {
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
}

async function readPolicy(
  endpoint: string,
  { Id, Name, Description }: PolicySummary,
): Promise<DeployedPolicy> {
  const { Policy } = await ask<Described>(endpoint, "DescribePolicy", { PolicyId: Id });
  const { Targets } = await ask<Targets>(endpoint, "ListTargetsForPolicy", { PolicyId: Id });
  const { Tags } = await ask<Tags>(endpoint, "ListTagsForResource", { ResourceId: Id });
  return {
    name: Name,
    description: Description,
    content: Policy.Content,
    tags: Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value])),
    targetIds: Targets.map(({ TargetId }) => TargetId).toSorted(),
  };
}

/** One operation of the organizations API. */
function ask<Answer>(endpoint: string, operation: string, input: object): Promise<Answer> {
  const target = `AWSOrganizationsV20161128.${operation}`;
  return askJson(endpoint, { service: "organizations", region: "us-east-1", target }, input);
}
