import { modelOf } from "../testing";
import { planStacks } from "./plan";

const world = `
accounts:
  root: { id: "100000000009" }
  shop-dev: { id: "100000000001", unit: Workloads/Dev }
  shop-prod: { id: "100000000002", unit: Workloads/Prod }
  loose: { id: "100000000003" }
organization: { units: { Workloads: {}, Workloads/Dev: {}, Workloads/Prod: {}, Empty: {} } }
users: { ana: { external: true } }
groups: { team: {}, idp: { external: true, displayName: IdP }, unused: { external: true } }
permissionSets:
  Look: { managedPolicies: [ReadOnlyAccess] }
  "Look+Feel": { managedPolicies: [ReadOnlyAccess] }
  Organize: { managedPolicies: [AdministratorAccess] }
patterns:
  look: { principals: [group:team, group:idp], permissionSets: [Look], accounts: { unit: Workloads/Dev } }
  organize: { principals: [user:ana], permissionSets: [Organize], accounts: { management: only } }
`;
const instance = (more = "") => `instance: { managementAccount: "100000000009"${more} }\n`;
const delegated = instance(', delegatedAdministrator: "100000000003"');
const cut = (stacks: string, where = instance()) =>
  planStacks(modelOf(`${where}terraform: { stacks: ${stacks} }${world}`));

/** How many things each stack makes of the types that matter here. */
function summaryOf(plans: ReturnType<typeof cut>) {
  return plans.map(({ part, resources }) => {
    const count = (type: string) => resources.filter((one) => one.type === type).length;
    const [sets, assignments] = ["aws_ssoadmin_permission_set", "aws_ssoadmin_account_assignment"];
    return `${part.name}: ${count(sets)} sets, ${count(assignments)} assignments`;
  });
}

test("one stack holds everything", () => {
  expect(summaryOf(cut("single"))).toEqual(["access: 3 sets, 3 assignments"]);
});

test("a unit's stack holds the assignments of its own accounts, and is there without any", () => {
  expect(summaryOf(cut("by-unit"))).toEqual([
    "access: 3 sets, 0 assignments",
    "access-root: 0 sets, 1 assignments",
    "access-unit-Workloads--Dev: 0 sets, 2 assignments",
    "access-unit-Workloads--Prod: 0 sets, 0 assignments",
  ]);
});

test("a permission set's stack holds what is attached to it, and its assignments", () => {
  const plans = cut("by-permission-set");
  expect(summaryOf(plans)).toEqual([
    "access: 0 sets, 0 assignments",
    "access-set-Look: 1 sets, 2 assignments",
    "access-set-Look-Feel-f338a518a7e3d025: 1 sets, 0 assignments",
    "access-set-Organize: 1 sets, 1 assignments",
  ]);
  expect(plans[1]?.resources.map(({ type }) => type)).toContain(
    "aws_ssoadmin_managed_policy_attachment",
  );
});

test.each(["single", "by-unit", "by-permission-set"])(
  "what a delegated administrator may not do is the management account's, %s",
  (stacks) => {
    const management = cut(stacks, delegated).find(({ part }) => part.name === "management");
    expect(management && summaryOf([management])).toEqual(["management: 1 sets, 1 assignments"]);
    expect(management?.provider).toMatchObject({ allowedAccountIds: ["100000000009"] });
  },
);

test("guardrails are written where the organization lets them be written", () => {
  const guardrails = "guardrails: { protectSsoResources: true, attachTo: [r-ab12] }\n";
  const stacksWith = (where: string) =>
    planStacks(modelOf(where + guardrails))
      .filter(({ resources }) => resources.some(({ type }) => type === "aws_organizations_policy"))
      .map(({ part }) => part.name);
  expect(stacksWith(instance())).toEqual(["access"]);
  expect(stacksWith(delegated)).toEqual(["management"]);
});

test("credentials for the management account keep its stack, so that it can be emptied", () => {
  const terraform = "terraform: { managementCredentials: { profile: management } }\n";
  const [, management] = planStacks(modelOf(delegated + terraform));
  expect(management).toMatchObject({
    part: { name: "management" },
    provider: { profile: "management", allowedAccountIds: ["100000000009"] },
    resources: [],
  });
});

test.each([
  ["nobody knows the account", "tags: { owner: me }", undefined],
  ["nothing is delegated", instance(), ["100000000009"]],
  ["something is", delegated, ["100000000003"]],
])("the provider refuses other accounts when %s", (_, where, expected) => {
  const [main] = planStacks(modelOf(where));
  expect(main?.provider["allowedAccountIds"]).toEqual(expected);
});

test("only what other stacks can ask for is handed on", () => {
  const [main] = cut("by-unit");
  expect(Object.keys(main?.outputs["group_ids"] ?? {})).toEqual(["idp", "team"]);
  expect(Object.keys(main?.outputs["user_ids"] ?? {})).toEqual(["ana"]);
  expect(cut("single")[0]?.outputs).toEqual({});
});

test("a stack that is retired is deployed empty, and one that is in use as it is", () => {
  const terraform = `terraform: { stacks: by-permission-set, retiredStacks: [access-set-Look, access-set-Old, management] }`;
  const plans = planStacks(modelOf(`${instance()}${terraform}${world}`));
  expect(summaryOf(plans)).toEqual([
    "access: 0 sets, 0 assignments",
    "management: 0 sets, 0 assignments",
    "access-set-Look: 1 sets, 2 assignments",
    "access-set-Look-Feel-f338a518a7e3d025: 1 sets, 0 assignments",
    "access-set-Old: 0 sets, 0 assignments",
    "access-set-Organize: 1 sets, 1 assignments",
  ]);
});

test("stacks that a disk may take for one are refused", () => {
  const model = modelOf(`
terraform: { stacks: by-permission-set }
permissionSets: { Look: {}, LOOK: {} }`);
  expect(() => planStacks(model)).toThrow(
    "the stacks access-set-LOOK and access-set-Look would share a folder on many disks",
  );
});
