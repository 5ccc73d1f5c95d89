import type { ResolvedModel } from "@rolecall/core";
import * as fc from "fast-check";
import { Expression, type Value } from "../terraform/value";
import { modelOf } from "../testing";
import { type Plan, type PlannedResource, planStacks } from "./plan";

/** The key of a thing now, and before when it was another. */
interface Key {
  readonly now: string;
  readonly before: string | undefined;
}

interface Keys {
  readonly users: readonly Key[];
  readonly groups: readonly Key[];
  readonly applications: readonly Key[];
}

/** Keys that are names for Terraform, and keys that have to be made so, in any order. */
const key = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "Z", "3"), minLength: 1, maxLength: 4 }),
  fc.string({
    unit: fc.constantFrom("a", "-", "_", " ", "é", "$", '"'),
    minLength: 1,
    maxLength: 5,
  }),
);

const keys: fc.Arbitrary<Keys> = fc
  .tuple(
    fc.uniqueArray(key, { minLength: 20, maxLength: 20 }),
    fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  )
  .map(([distinct, renamed]) => {
    const all = renamed.map((isRenamed, index) => ({
      now: distinct[index] ?? "",
      before: isRenamed ? distinct[10 + index] : undefined,
    }));
    return { users: all.slice(0, 4), groups: all.slice(4, 8), applications: all.slice(8) };
  });

interface Options {
  /** Whether the things have their keys of now, and say what those were before. */
  readonly isRenamed: boolean;
  readonly isReversed?: boolean;
  readonly stacks?: "single" | "by-unit";
}

type Entries = readonly (readonly [string, object])[];

const keyOf = ({ now, before }: Key, { isRenamed }: Options) => (isRenamed ? now : (before ?? now));

const inOrder = <Item>(items: readonly Item[], { isReversed = false }: Options) =>
  isReversed ? items.toReversed() : items;

/** Everything whose address has the name of something that can be renamed. */
function workspaceOf(all: Keys, options: Options): ResolvedModel {
  const { stacks = "single" } = options;
  const users = all.users.map((one) => keyOf(one, options));
  const groups = all.groups.map((one) => `group:${keyOf(one, options)}`);
  const principals = inOrder([...users.map((name) => `user:${name}`), ...groups], options);
  const map = (entries: Entries) => Object.fromEntries(inOrder(entries, options));
  const section = (named: readonly Key[], details: (index: number) => object) =>
    map(
      named.map((one, index) => [
        keyOf(one, options),
        { ...earlier(one, options), ...details(index) },
      ]),
    );
  const text = {
    terraform: { stacks },
    ...fixed(principals),
    users: section(all.users, userDetails),
    groups: section(all.groups, (index) => groupDetails(index, inOrder(users, options))),
    applications: section(all.applications, (index) => ({
      arn: `arn:aws:sso::100000000001:application/ssoins-0123456789abcdef/apl-012345678${index}abcdef`,
      principals,
    })),
  };
  return modelOf(JSON.stringify(text));
}

function earlier({ before }: Key, { isRenamed }: Options): object {
  return isRenamed && before !== undefined ? { renamedFrom: before } : {};
}

const userDetails = (index: number) =>
  index === 0
    ? { external: true, userName: "u0" }
    : { userName: `u${index}`, givenName: "G", familyName: "F", email: `u${index}@acme.example` };

const groupDetails = (index: number, members: readonly string[]) =>
  index === 0 ? { external: true, displayName: "g0" } : { displayName: `g${index}`, members };

const fixed = (principals: readonly string[]) => ({
  organization: { units: { Hub: {}, Dev: {} } },
  accounts: {
    hub: { id: "100000000001", unit: "Hub" },
    dev: { id: "100000000002", unit: "Dev" },
  },
  permissionSets: { Look: { managedPolicies: ["ReadOnlyAccess"] } },
  patterns: { look: { principals, permissionSets: ["Look"], accounts: { all: true } } },
  externalAccounts: {
    labs: {
      id: "999988887777",
      hub: "hub",
      roles: { Audit: { principals, managedPolicies: ["SecurityAudit"] } },
    },
  },
});

const addressOf = ({ type, name }: PlannedResource) => `${type}.${name}`;

/** What a resource says, apart from its description, which says where it is written. */
function meaning({ args, dependsOn }: PlannedResource, follow: Follow): unknown {
  const { description: _, ...others } = args;
  const plain = (value: Value): unknown => {
    if (value instanceof Expression) return { code: follow(value.code) };
    if (typeof value !== "object") return value;
    if (isList(value)) return value.map(plain);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
  };
  return { args: plain(others), dependsOn: dependsOn.map(follow) };
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** A user that is looked up has the address of a data source, which has no state to move. */
function isLookedUp(code: string): boolean {
  return code.startsWith("data.aws_identitystore_user.");
}

/** What an expression of before is now. */
type Follow = (code: string) => string;

/** Addresses follow the moves; what another stack hands on goes by the keys themselves. */
function followerOf({ moves }: Plan, { users, groups }: Keys): Follow {
  const addresses = new Map(moves.map(({ from, to }) => [from, to]));
  const renamed = new Map([...users, ...groups].map(({ now, before = now }) => [before, now]));
  return (code) => {
    const [, output, quoted = ""] =
      /^(data\.terraform_remote_state\..*\.\w+_ids)\[(.*)\]$/.exec(code) ?? [];
    const handedOn = output === undefined ? undefined : (JSON.parse(quoted) as string);
    if (handedOn !== undefined) return `${output}[${JSON.stringify(renamed.get(handedOn))}]`;
    const [, address = code, rest = ""] = /^(\w+\.[\w-]+)(\.\w+)?$/.exec(code) ?? [];
    return isLookedUp(code) ? "looked up" : `${addresses.get(address) ?? address}${rest}`;
  };
}

function expectFollowed(before: Plan | undefined, after: Plan, all: Keys): void {
  const earlierOnes = before?.resources ?? [];
  const follow = followerOf(after, all);
  const current = new Map(after.resources.map((resource) => [addressOf(resource), resource]));
  expect(earlierOnes.map((one) => follow(addressOf(one))).toSorted()).toEqual(
    [...current.keys()].toSorted(),
  );
  for (const one of earlierOnes) {
    const now = current.get(follow(addressOf(one)));
    expect(now && meaning(now, unlooked)).toEqual(meaning(one, follow));
  }
}

const unlooked: Follow = (code) => (isLookedUp(code) ? "looked up" : code);

test.each(["single", "by-unit"] as const)("every resource follows the renames: %s", (stacks) => {
  fc.assert(
    fc.property(keys, (all) => {
      const before = planStacks(workspaceOf(all, { isRenamed: false, stacks }));
      const after = planStacks(workspaceOf(all, { isRenamed: true, stacks }));
      expect(after.map(({ part }) => part.name)).toEqual(before.map(({ part }) => part.name));
      for (const [index, plan] of after.entries()) expectFollowed(before[index], plan, all);
    }),
    { numRuns: 60 },
  );
});

test("nothing moves twice, nor to where something else is or was", () => {
  fc.assert(
    fc.property(keys, (all) => {
      const [plan] = planStacks(workspaceOf(all, { isRenamed: true }));
      const moves = plan?.moves ?? [];
      const current = new Set(plan?.resources.map(addressOf));
      expect(new Set(moves.map(({ from }) => from)).size).toBe(moves.length);
      expect(new Set(moves.map(({ to }) => to)).size).toBe(moves.length);
      expect(moves.filter(({ from, to }) => current.has(from) || !current.has(to))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the order of the YAML changes no move", () => {
  fc.assert(
    fc.property(keys, (all) => {
      const moves = (isReversed: boolean) =>
        planStacks(workspaceOf(all, { isRenamed: true, isReversed })).map((plan) => plan.moves);
      expect(moves(true)).toEqual(moves(false));
    }),
    { numRuns: 30 },
  );
});

const movesOfGroup = (details: string) =>
  planStacks(
    modelOf(`groups: { auditors: { ${details} members: [ana] } }
users: { ana: { external: true } }`),
  ).flatMap(({ moves }) => moves);

test("without a rename nothing moves, and with one all that is named after it", () => {
  expect(movesOfGroup("")).toEqual([]);
  expect(movesOfGroup("renamedFrom: audit,")).toEqual([
    { from: "aws_identitystore_group.audit", to: "aws_identitystore_group.auditors" },
    {
      from: "aws_identitystore_group_membership.audit--ana",
      to: "aws_identitystore_group_membership.auditors--ana",
    },
  ]);
});
