import type { Json, JsonObject } from "@rolecall/core";

/** What AWS has chosen, so that a workspace cannot choose it. */
export interface Ids {
  readonly instanceArn: string;
  readonly identityStoreId: string;
}

/** A workspace, and the files that it names, by path. */
export interface Sample {
  readonly [part: string]: Json;
  readonly workspace: JsonObject;
  readonly files: Readonly<Record<string, string>>;
}

/** The path of the file of SAML metadata, relative to the workspace. */
const metadataPath = "saml.xml";

/** The file of SAML metadata, which reaches AWS as it is. */
const metadata = `<EntityDescriptor>‹metadata: <!-- a certificate -->›
<IDPSSODescriptor>${"MIIDNzCCAh".repeat(100)}</IDPSSODescriptor></EntityDescriptor>
`;

function applicationArn({ instanceArn }: Ids, id: string): string {
  return `arn:aws:sso::100000000001:application/${instanceArn.split("/").at(-1)}/${id}`;
}

/**
 * A workspace that says everything which becomes Terraform. Each `‹FIELD: text›` is a place where
 * any text may stand that the field takes; the same place twice is the same text.
 */
export function everything(ids: Ids): Sample {
  return { workspace: workspaceOf(ids), files: { [metadataPath]: metadata } };
}

const workspaceOf = (ids: Ids): JsonObject => ({
  rolecall: 1,
  instance: {
    arn: ids.instanceArn,
    identityStoreId: ids.identityStoreId,
    region: "eu-west-1",
    identitySource: "identity-center",
    managementAccount: "100000000001",
    portalUrl: "https://acme.awsapps.com/start",
  },
  terraform: {
    stacks: "single",
    providerVersion: "~> 6.25",
    maxRetries: 5,
    credentials: { profile: "‹profile: acme›" },
  },
  mfa: {
    prompt: "always",
    types: ["security-key"],
    unregistered: "block",
    selfService: true,
    watch: { logGroup: "‹log group: trail›", deviceRegistrations: true },
  },
  tags: { "‹tag: owner›": "‹value of a tag: platform›" },
  accessControlAttributes: {
    "‹attribute: team›": "‹source of an attribute: ${path:enterprise.department}›",
  },
  guardrails: {
    protectSsoResources: true,
    attachTo: ["‹unit: Workloads›", "r-ab12"],
    exemptRoles: ["‹exempt role: ops/BreakGlass›"],
  },
  organization: {
    id: "o-abcdefghij",
    root: "r-ab12",
    units: { "‹unit: Workloads›": { id: "ou-ab12-11111111" } },
  },
  accounts: {
    "‹account: shop›": {
      id: "100000000010",
      unit: "‹unit: Workloads›",
      email: "‹address of an account: shop@acme.example›",
      tags: { "‹tag of an account: env›": "‹value of a tag of an account: prod›" },
      state: "ACTIVE",
    },
  },
  customerManagedPolicies: {
    "‹customer managed policy: acme-deny›": {
      path: "‹path of a policy: /acme/›",
      accounts: { all: true },
    },
  },
  users: {
    "‹user: ana›": {
      userName: "‹user name: ana@acme.example›",
      renamedFrom: "‹earlier user: anna›",
      displayName: "‹display name of a user: Ana R.›",
      givenName: "‹given name: Ana›",
      familyName: "‹family name: Ruiz›",
      email: "‹address of a user: ana@acme.example›",
    },
    "‹synchronized user: bo›": { external: true, userName: "‹synchronized user name: bo›" },
  },
  groups: {
    "‹group: developers›": {
      renamedFrom: "‹earlier group: devs›",
      displayName: "‹display name of a group: Developers›",
      description: "‹description of a group: They develop›",
      members: ["‹user: ana›", "‹synchronized user: bo›"],
    },
    "‹synchronized group: auditors›": {
      external: true,
      displayName: "‹display name of a synchronized group: Auditors›",
    },
  },
  permissionSets: {
    "‹permission set: Look›": {
      description: "‹description of a permission set: Only look›",
      sessionDuration: "PT4H",
      managedPolicies: ["ReadOnlyAccess"],
      customerManagedPolicies: [
        { name: "‹customer managed policy: acme-deny›", path: "‹path of a policy: /acme/›" },
      ],
      inlinePolicy: {
        Version: "2012-10-17",
        Id: "‹id of a policy: own-folder›",
        Statement: [
          {
            Sid: "‹sid: OwnFolder›",
            Effect: "Allow",
            Action: ["‹action: s3:GetObject›"],
            Resource: ["‹resource: arn:aws:s3:::home/${aws:username}/*›", "arn:aws:s3:::all/*"],
            Condition: {
              StringLike: { "‹condition key: aws:PrincipalTag/team›": ["‹condition value: a*›"] },
            },
          },
          {
            Effect: "Deny",
            NotAction: ["‹action left out: s3:ListBucket›"],
            NotResource: ["‹resource left out: arn:aws:s3:::public/*›"],
          },
        ],
      },
      permissionsBoundary: { managedPolicy: "PowerUserAccess" },
      relayState: "‹relay state: https://console.aws.amazon.com/s3›",
      tags: { "‹tag of a permission set: tier›": "‹value of a tag of a permission set: one›" },
    },
    Bounded: {
      managedPolicies: ["SecurityAudit"],
      permissionsBoundary: {
        customerManagedPolicy: {
          name: "‹customer managed policy: acme-deny›",
          path: "‹path of a policy: /acme/›",
        },
      },
    },
  },
  patterns: {
    "‹pattern: everybody›": {
      description: "‹description of a pattern: Because›",
      ticket: "‹ticket: ACME-1›",
      forEach: { "‹variable: team›": ["‹value of a tag of an account: prod›"] },
      principals: [
        "group:‹group: developers›",
        "group:‹synchronized group: auditors›",
        "user:‹user: ana›",
        "user:‹synchronized user: bo›",
      ],
      permissionSets: ["‹permission set: Look›", "Bounded"],
      accounts: {
        names: ["‹account: shop›"],
        unit: "‹unit: Workloads›/**",
        ids: ["100000000010"],
        tags: { "‹tag of an account: env›": "${‹variable: team›}" },
        management: "include",
        except: { names: ["nothing-*"] },
      },
      expires: "2999-12-31",
    },
    all: { principals: ["user:‹user: ana›"], permissionSets: ["Bounded"], accounts: { all: true } },
  },
  externalAccounts: {
    "‹external account: labs›": {
      id: "400000000001",
      strategy: "role-chaining",
      hub: "‹account: shop›",
      deployWith: { profile: "‹profile of an external account: labs›" },
      tags: { "‹tag of an external account: contract›": "‹value of such a tag: 2025›" },
      roles: {
        "‹role: Operator›": {
          description: "‹description of a role: It operates›",
          principals: ["group:‹group: developers›", "user:‹synchronized user: bo›"],
          sessionDuration: "PT1H",
          managedPolicies: ["SecurityAudit"],
          customerManagedPolicies: [
            { name: "‹policy of a role: berths›", path: "‹path of a policy of a role: /quay/›" },
          ],
          permissionsBoundary: { customerManagedPolicy: { name: "‹boundary of a role: limit›" } },
          inlinePolicy: {
            Version: "2012-10-17",
            Statement: {
              Effect: "Deny",
              Action: "logs:*",
              Resource: "‹resource of a role: arn:aws:logs:*:*:log-group:seller›",
            },
          },
          tags: { "‹tag of a role: kind›": "‹value of a tag of a role: ops›" },
        },
      },
    },
    "‹partner: broker›": {
      id: "500000000001",
      strategy: "saml",
      roles: {
        "‹role of a partner: Reader›": {
          principals: ["group:‹synchronized group: auditors›"],
          managedPolicies: ["SecurityAudit"],
          metadata: metadataPath,
          application: applicationArn(ids, "apl-00000000partner1"),
        },
      },
    },
  },
  applications: {
    "‹application: wiki›": {
      renamedFrom: "‹earlier application: pages›",
      arn: applicationArn(ids, "apl-0123456789abcdef"),
      principals: ["group:‹group: developers›", "user:‹synchronized user: bo›"],
    },
  },
});

/**
 * What a workspace can say besides, as `OBJECT.KEY`, and why no text of it is deployed. A new key of
 * the language is in neither list, and fails the test.
 */
export const notDeployed: Readonly<Record<string, string>> = {
  "file.include": "which files are read",
  "file.assertions": "checked, not deployed",
  "file.rules": "checked, not deployed",
  "instance.delegatedAdministrator": "an id",
  "watch.topicArn": "an ARN",
  "terraform.retiredStacks": "names that stacks have had",
  "terraform.backend": "where states are; its texts take no character that means anything",
  "terraform.managementCredentials": "without a delegated administrator they are for nothing",
  "credentials.roleArn": "an ARN",
  "user.importFrom": "an id",
  "group.importFrom": "an id",
  "permission set.importFrom": "an ARN",
};
