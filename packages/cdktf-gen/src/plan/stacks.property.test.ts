import { compile, createSourceFile, type ResolvedModel } from "@rolecall/core";
import * as fc from "fast-check";
import { Expression } from "../terraform/value";
import { type Plan, planStacks } from "./plan";

interface Pattern {
  readonly principals: readonly string[];
  readonly permissionSets: readonly string[];
  readonly accounts: object;
}

/** A workspace as one would write it, and how it is cut. */
interface Workspace {
  readonly stacks: string;
  readonly hasDelegation: boolean;
  readonly units: readonly (string | undefined)[];
  readonly patterns: readonly Pattern[];
  /** How many more users there are, all members of one group. */
  readonly newcomers: number;
}

const management = "100000000009";
const principals = ["group:staff", "group:idp", "user:ana", "user:guest"];
const anyOf = <Item>(...items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
const unit = fc.constantFrom(undefined, "A", "A/B", "A-B", "C d");

const pattern: fc.Arbitrary<Pattern> = fc.record({
  principals: anyOf(...principals),
  permissionSets: anyOf("One", "Two+", "Three"),
  accounts: fc.oneof(
    fc.constant({ all: true }),
    fc.constantFrom("A", "A/**", "C d").map((path) => ({ unit: path })),
  ),
});

const workspace: fc.Arbitrary<Workspace> = fc.record({
  stacks: fc.constantFrom("single", "by-unit", "by-permission-set"),
  hasDelegation: fc.boolean(),
  units: fc.array(unit, { minLength: 1, maxLength: 5 }),
  patterns: fc.array(pattern, { maxLength: 3 }),
  newcomers: fc.nat({ max: 2 }),
});

/** The management account has permission sets of its own, as it has to with a delegation. */
function modelFor({ stacks, hasDelegation, units, patterns, newcomers }: Workspace): ResolvedModel {
  const more = Array.from({ length: newcomers }, (_, index) => `newcomer-${index}`);
  const paths = ["A", "A/B", "A-B", "C d"];
  const accounts = units.map((path, index) => [
    `account-${index}`,
    { id: String(100_000_000_010 + index), ...(path !== undefined && { unit: path }) },
  ]);
  const organizers = {
    principals: ["user:ana"],
    permissionSets: ["Organizer"],
    accounts: { management: "only" },
  };
  const written = {
    instance: {
      managementAccount: management,
      ...(hasDelegation && { delegatedAdministrator: "100000000010" }),
    },
    terraform: { stacks },
    organization: { units: Object.fromEntries(paths.map((path) => [path, {}])) },
    accounts: Object.fromEntries([["root", { id: management }], ...accounts]) as object,
    accessControlAttributes: { team: "${path:title}" },
    guardrails: { protectSsoResources: true, attachTo: ["r-ab12"] },
    users: {
      ana: { givenName: "A", familyName: "R", email: "a@b.example" },
      guest: external,
      ...Object.fromEntries(more.map((name) => [name, external])),
    },
    groups: { staff: { members: ["ana", "guest", ...more] }, idp: external, unused: external },
    permissionSets: {
      One: { managedPolicies: ["ReadOnlyAccess"] },
      "Two+": { inlinePolicy: { Statement: { Effect: "Deny", Action: "*", Resource: "*" } } },
      Three: {},
      Organizer: { managedPolicies: ["AdministratorAccess"] },
    },
    patterns: Object.fromEntries(
      [organizers, ...patterns].map((one, index) => [`p${index}`, one]),
    ) as object,
  };
  const { model } = compile([createSourceFile("a.access.yaml", JSON.stringify(written))]);
  // What cannot be read would make the properties hold for nothing.
  expect(model.accounts).toHaveLength(units.length + 1);
  return model;
}

const external = { external: true };

/** The address of every resource, and the stack that makes it. */
function placesIn(plans: readonly Plan[]): ReadonlyMap<string, string> {
  const places = plans.flatMap(({ part, resources }) =>
    resources.map(({ type, name }) => [`${type}.${name}`, part.name] as const),
  );
  expect(new Set(places.map(([address]) => address)).size).toBe(places.length);
  return new Map(places);
}

const planned = (written: Workspace) => planStacks(modelFor(written));

test("the stacks together make what one stack would, each thing once", () => {
  fc.assert(
    fc.property(workspace, (cut) => {
      const single = placesIn(planned({ ...cut, stacks: "single", hasDelegation: false }));
      expect(new Set(single.values())).toEqual(new Set(["access"]));
      expect([...placesIn(planned(cut)).keys()].toSorted()).toEqual([...single.keys()].toSorted());
    }),
  );
});

test("what is added moves nothing that is there, and no stack goes with the last grant", () => {
  const more = fc.record({
    units: fc.array(unit),
    patterns: fc.array(pattern),
    newcomers: fc.nat({ max: 2 }),
  });
  fc.assert(
    fc.property(workspace, more, (before, { units, patterns, newcomers }) => {
      const after = {
        ...before,
        units: [...before.units, ...units],
        patterns: [...before.patterns, ...patterns],
        newcomers: before.newcomers + newcomers,
      };
      const [plansBefore, plansAfter] = [planned(before), planned(after)];
      const places = placesIn(plansAfter);
      for (const [address, stack] of placesIn(plansBefore)) {
        expect([address, places.get(address)]).toEqual([address, stack]);
      }
      const withoutPatterns = planned({ ...after, patterns: [] });
      expect(namesOf(withoutPatterns)).toEqual(namesOf(plansAfter));
    }),
  );
});

const namesOf = (plans: readonly Plan[]) => plans.map(({ part }) => part.name);

test("every reference leads to something in the same stack, or to an output of one before", () => {
  fc.assert(
    fc.property(workspace, (cut) => {
      const plans = planned(cut);
      const handedOn = new Set<string>();
      for (const plan of plans) {
        const known = new Set([...handedOn, ...madeIn(plan)]);
        for (const reference of referencesOf(plan)) expect(known).toContain(reference);
        for (const output of outputsOf(plan)) handedOn.add(output);
      }
    }),
  );
});

/** What a stack can refer to, as the references are written. */
function madeIn({ resources, lookups }: Plan): readonly string[] {
  return [
    ...(lookups.instance.arn ? ["local.instance_arn"] : []),
    ...(lookups.instance.identityStoreId ? ["local.identity_store_id"] : []),
    ...resources.map(({ type, name }) => `${type}.${name}`),
    ...lookups.users.map(({ name }) => `data.aws_identitystore_user.${name}`),
    ...lookups.groups.map((name) => `local.external_group_ids["${name}"]`),
  ];
}

function outputsOf({ part, outputs }: Plan): readonly string[] {
  return Object.entries(outputs).flatMap(([output, values]) =>
    Object.keys(values).map(
      (key) => `data.terraform_remote_state.${part.name}.outputs.${output}["${key}"]`,
    ),
  );
}

/** Everything that a stack refers to, without the attribute that it asks for. */
function referencesOf({ resources, outputs }: Plan): readonly string[] {
  const codes = codesIn([resources.map(({ args }) => args), outputs]);
  const asked = codes.map((code) =>
    /^(data\.)?aws_/.test(code) ? code.replace(/\.\w+$/, "") : code,
  );
  return [...asked, ...resources.flatMap(({ dependsOn }) => dependsOn)];
}

function codesIn(value: unknown): readonly string[] {
  if (value instanceof Expression) return [value.code];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(codesIn);
}
