import { join } from "node:path";
import { IdentitystoreGroupMembership } from "@cdktf/provider-aws/lib/identitystore-group-membership";
import { SsoadminAccountAssignment } from "@cdktf/provider-aws/lib/ssoadmin-account-assignment";
import { loadModel } from "@rolecall/core/node";
import { App, TerraformStack } from "cdktf";
import { plan, type PlannedResource } from "../plan/plan";
import { render } from "../terraform/escape";
import { sideFileText } from "./side-file";

const constructs = {
  aws_identitystore_group_membership: IdentitystoreGroupMembership,
  aws_ssoadmin_account_assignment: SsoadminAccountAssignment,
};

type ManyType = keyof typeof constructs;
type Block = Readonly<Record<string, unknown>>;
type Blocks = Readonly<Record<string, Readonly<Record<string, Block>>>>;

function isMany(resource: PlannedResource): resource is PlannedResource & { type: ManyType } {
  return resource.type in constructs;
}

/** What CDKTF would have written for the same resources, made by hand. */
function writtenByConstructs(resources: readonly (PlannedResource & { type: ManyType })[]): Blocks {
  const stack = new TerraformStack(new App({ stackTraces: false }), "by-hand");
  for (const { type, name, args, dependsOn } of resources) {
    const config = { ...(render(args) as object), dependsOn: dependsOn.map((fqn) => ({ fqn })) };
    new constructs[type](stack, `${type}.${name}`, config as never).overrideLogicalId(name);
  }
  return (stack.toTerraform() as { readonly resource: Blocks }).resource;
}

test("the resources beside CDKTF's file are what its constructs would have written", () => {
  const model = loadModel(join(__dirname, "../../../../examples/acme"));
  const resources = plan(model).resources.filter(isMany);
  const { resource } = JSON.parse([...sideFileText(resources)].join("")) as { resource: Blocks };
  const expected = writtenByConstructs(resources);
  expect(resources.length).toBeGreaterThan(300);
  for (const { type, name } of resources) {
    const { "//": _, depends_on = [], ...attributes } = expected[type]?.[name] ?? {};
    const { depends_on: ours = [], ...written } = resource[type]?.[name] ?? {};
    expect(written).toEqual(attributes);
    expect(ours).toEqual(depends_on);
  }
  expect(Object.keys(resource).toSorted()).toEqual(Object.keys(expected).toSorted());
});

test("no resources are an empty file, which replaces one of an earlier run", () => {
  expect(JSON.parse([...sideFileText([])].join(""))).toEqual({});
});

test("more resources than fit into one piece are all written", () => {
  const resource = plan(loadModel(join(__dirname, "../../../../examples/starter"))).resources.find(
    isMany,
  );
  if (!resource) throw new Error("the starter example has assignments");
  const many = Array.from({ length: 4500 }, (_, index) => ({ ...resource, name: `a${index}` }));
  const pieces = [...sideFileText(many)];
  const written = JSON.parse(pieces.join("")) as { resource: Blocks };
  expect(pieces.length).toBeGreaterThan(1);
  expect(Object.keys(written.resource[resource.type] ?? {})).toHaveLength(4500);
});
