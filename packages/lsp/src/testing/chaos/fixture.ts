/** A workspace with everything in it that files can be to one another, by path. */
export const fixture: Readonly<Record<string, string>> = {
  "rolecall.yaml": `rolecall: 1
instance:
  region: eu-west-1
  managementAccount: "100000000001"
tags: { owner: platform }
`,
  "organization.access.yaml": `# What AWS Organizations says.
organization:
  units:
    Workloads: { id: ou-ab12-t8g3s1uf }
    Workloads/Prod: { id: ou-ab12-q6n0v7ck }
accounts:
  management: { id: "100000000001" }
  shop-dev: { id: "100000000002", unit: Workloads, tags: { env: dev, team: shop } }
  shop-prod:
    id: "100000000003"
    unit: Workloads/Prod
    tags: { env: prod, team: shop }
`,
  "teams.access.yaml": `users:
  ana: { userName: ana.ruiz, givenName: Ana, familyName: Ruiz, email: ana@acme.example }
  joão: { external: true }
groups:
  developers: { members: [ana, joão] } # 🔒 grows
  auditors:
    external: true
    displayName: "Halloran & Webb"
`,
  "sets/look.access.yaml": `permissionSets:
  # rolecall: allow open-ended-statement because it only reads
  Look:
    description: >-
      Sees everything
      and changes nothing
    sessionDuration: PT8H
    inlinePolicy: { file: ../policies/look.json }
  Build:
    managedPolicies: [PowerUserAccess]
    inlinePolicy:
      Version: "2012-10-17"
      Statement:
        - Sid: Deploy
          Effect: Allow
          Action: [sts:AssumeRole, "s3:Put*"]
          Resource: arn:aws:iam::100000000002:role/deploy
          Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } }
`,
  "patterns.access.yaml": `patterns:
  look-around:
    principals: [group:auditors, user:ana]
    permissionSets: [Look]
    accounts: { all: true, except: { unit: Workloads/Prod/** } }
  build:
    forEach: { team: [shop, lending] }
    principals:
      - group:developers
    permissionSets: [Build, Look]
    accounts: { tags: { team: "\${team}" }, names: ["shop-*"] }
assertions:
  never-in-production:
    never: { principals: [group:auditors], accounts: { tags: { env: prod } } }
`,
  "policies/look.json": `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": "s3:List*", "Resource": "*" }]
}
`,
  "inner/rolecall.yaml": `rolecall: 1
groups: { inner: { external: true } }
`,
  "values.yaml": `replicas: 3
image: { tag: latest }
`,
};

const words = "group: user: developers auditors Look Build shop-prod ana ${team} ${account.name}";
const signs =
  "{ } [ ] : , - & * ! | > ' \" # % @ ` ? ~ \\ &a *a <<: !!str --- ... null true 0x1F 1e3";

/** Pieces to type: what stands in such files, what nearly does, and what nobody would type. */
export const pieces: readonly string[] = [
  ...Object.values(fixture).flatMap((text) => text.split(/(?<=\n)/)),
  ...words.split(" "),
  ...signs.split(" "),
  ..."\n|\r\n|\r|\t| |    |\n\n\n|\0|\u0007|\u0085|\u2028|\ufeff".split("|"),
  ..."🔒|\ud83d|\udd12|日本語|é|__proto__: {}|constructor|toString: x".split("|"),
  'include: ["*.access.yaml", "**/*.json"]\n',
  "include: []\n",
  "groups:\n",
  "  half-typed",
  "- ",
  ": ",
  "key: |\n    text\n  more\n",
  "# rolecall: allow unknown-group because\n",
  "x".repeat(5_000),
  "[".repeat(300),
  "a: ".repeat(100),
  "",
];
