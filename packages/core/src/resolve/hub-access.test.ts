import * as fc from "fast-check";
import { compile } from "../compile/compile";
import { assumeRole } from "../testing/role-session";
import { createSourceFile } from "../text/source-file";
import type { PrincipalName, ResolvedModel } from "./resolved-model";

const principals: readonly PrincipalName[] = ["a", "b", "c"].flatMap((name) => [
  { kind: "group", name },
  { kind: "user", name },
]);

function modelOf(yaml: string): ResolvedModel {
  const { model, diagnostics } = compile([createSourceFile("a.access.yaml", yaml)]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return model;
}

/** A workspace with two external accounts, and whom each of their roles names. */
type Naming = Readonly<Record<string, Readonly<Record<string, readonly PrincipalName[]>>>>;

const ids: Readonly<Record<string, string>> = { labs: "999988887777", trials: "999988886666" };

function workspace(naming: Naming): string {
  const accounts = Object.entries(naming).map(([account, roles]) => {
    const written = Object.entries(roles).map(
      ([role, named]) =>
        `      ${role}: { managedPolicies: [SecurityAudit], principals: [${named.map(({ kind, name }) => `${kind}:${name}`).join(", ")}] }\n`,
    );
    return `  ${account}:\n    id: "${ids[account]}"\n    hub: hub\n    roles:\n${written.join("")}`;
  });
  return `organization: { id: o-abcdefghij }
accounts: { hub: { id: "123456789012" } }
groups: { a: {}, b: {}, c: {} }
users: { a: { external: true }, b: { external: true }, c: { external: true } }
externalAccounts:
${accounts.join("")}`;
}

/** The roles that somebody gets into, by the policies on both sides. */
function reached(model: ResolvedModel, principal: PrincipalName): readonly string[] {
  const granted = model.grants.filter(
    (grant) => grant.principal.kind === principal.kind && grant.principal.name === principal.name,
  );
  const sets = granted.map(({ permissionSet }) => permissionSet);
  return model.externalAccounts.flatMap(({ id, name, roles }) =>
    roles
      .filter((role) =>
        sets.some((set) =>
          entersBy(model, set, { ...role, arn: `arn:aws:iam::${id}:role/${role.name}` }),
        ),
      )
      .map((role) => `${name} ${role.name}`),
  );
}

function entersBy(
  model: ResolvedModel,
  set: string,
  role: Parameters<typeof assumeRole>[1],
): boolean {
  const policy = model.permissionSets.find(({ name }) => name === set)?.inlinePolicy ?? {};
  const arn = `arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_${set}_0123456789abcdef`;
  return assumeRole({ arn, policy, organization: "o-abcdefghij" }, role) === "allowed";
}

const named = fc.uniqueArray(fc.constantFrom(...principals), {
  minLength: 1,
  selector: ({ kind, name }) => `${kind}:${name}`,
});
const roles = fc.dictionary(fc.constantFrom("A", "B", "C", "A+B"), named, { minKeys: 1 });
const naming = fc.record({ labs: roles, trials: roles });

test("everybody gets into exactly the roles that name them", () => {
  fc.assert(
    fc.property(naming, (given) => {
      const model = modelOf(workspace(given));
      for (const principal of principals) {
        const expected = Object.entries(given).flatMap(([account, its]) =>
          Object.entries(its)
            .filter(([, who]) =>
              who.some((one) => one.kind === principal.kind && one.name === principal.name),
            )
            .map(([role]) => `${account} ${role}`),
        );
        expect(reached(model, principal).toSorted()).toEqual(expected.toSorted());
      }
    }),
  );
});

const written = `tags: { owner: platform }
accounts: { hub: { id: "123456789012" }, old: { id: "123456789013", state: CLOSED } }
groups: { a: {}, b: {} }
externalAccounts:
  labs:
    id: "999988887777"
    hub: hub
    tags: { partner: labs }
    roles:
      Auditor: { managedPolicies: [SecurityAudit], principals: [group:a, group:b] }
      Operator: { managedPolicies: [PowerUserAccess], principals: [group:b] }
`;

test("a grant in the hub comes from the roles that it leads to", () => {
  expect(modelOf(written).grants).toMatchObject([
    {
      permissionSet: "labs.Auditor",
      principal: { name: "a" },
      account: { name: "hub" },
      origins: [
        { object: "externalAccounts.labs.roles.Auditor", reasons: [{ key: "hub", item: "hub" }] },
      ],
    },
    {
      permissionSet: "labs.Auditor+Operator",
      principal: { name: "b" },
      origins: [
        { object: "externalAccounts.labs.roles.Auditor" },
        { object: "externalAccounts.labs.roles.Operator" },
      ],
    },
  ]);
});

test("a permission set that leads to one role opens the console there", () => {
  const sets = modelOf(written).permissionSets;
  expect(sets.map(({ relayState }) => relayState)).toEqual([
    "https://signin.aws.amazon.com/switchrole?account=999988887777&roleName=Auditor&displayName=labs%20Auditor",
    undefined,
  ]);
  expect(sets[1]).toMatchObject({
    description: "Leads to Auditor, Operator of the external account labs (999988887777)",
    tags: new Map([
      ["owner", "platform"],
      ["partner", "labs"],
    ]),
    inlinePolicy: {
      Statement: [
        {
          Action: "sts:AssumeRole",
          Resource: [
            "arn:aws:iam::999988887777:role/Auditor",
            "arn:aws:iam::999988887777:role/Operator",
          ],
        },
      ],
    },
    origin: { object: "externalAccounts.labs" },
  });
});

test("whatever an account is called, AWS takes the description and the address", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(name, (called) => {
      const yaml = written.replace("  labs:", `  ${JSON.stringify(called)}:`);
      const { model } = compile([createSourceFile("a.access.yaml", yaml)]);
      for (const { description, relayState } of model.permissionSets) {
        expect(description).toMatch(/^[\u0020-\u007e\u00a1-\u00ff]{1,600}$/);
        expect(relayState ?? "/").toMatch(/^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]{1,240}$/);
      }
    }),
  );
});

test("a hub that is closed leads nowhere", () => {
  const yaml = written.replace("hub: hub", "hub: old");
  const { model, diagnostics } = compile([createSourceFile("a.access.yaml", yaml)]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["inactive-hub"]);
  expect(model.grants).toEqual([]);
  expect(model.externalAccounts[0]?.roles[0]?.trustPolicy).toBeUndefined();
});
