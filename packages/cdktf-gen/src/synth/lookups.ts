import { DataAwsIdentitystoreGroups } from "@cdktf/provider-aws/lib/data-aws-identitystore-groups";
import { DataAwsIdentitystoreUser } from "@cdktf/provider-aws/lib/data-aws-identitystore-user";
import { DataAwsSsoadminInstances } from "@cdktf/provider-aws/lib/data-aws-ssoadmin-instances";
import { TerraformLocal } from "cdktf";
import type { Construct } from "constructs";
import type { Lookups, UserLookup } from "../plan/lookups";
import { locals, type References } from "../resources/references";
import { render, renderText } from "../terraform/escape";

/** Adds to a stack what Terraform has to look up. */
export function addLookups(scope: Construct, lookups: Lookups, references: References): void {
  const identityStoreId = renderText(references.identityStoreId);
  addInstance(scope, lookups.instance);
  if (lookups.groups.length > 0) addGroups(scope, lookups.groups, identityStoreId);
  for (const user of lookups.users) addUser(scope, user, identityStoreId);
}

/** An organization has one instance, so the first of the list is the one. */
function addInstance(scope: Construct, wanted: Lookups["instance"]): void {
  if (!wanted.arn && !wanted.identityStoreId) return;
  const data = new DataAwsSsoadminInstances(scope, "data.aws_ssoadmin_instances.this", {});
  data.overrideLogicalId("this");
  if (wanted.arn) addLocal(scope, locals.instanceArn, first("arns"));
  if (wanted.identityStoreId) addLocal(scope, locals.identityStoreId, first("identity_store_ids"));
}

function first(list: string): string {
  return `\${tolist(data.aws_ssoadmin_instances.this.${list})[0]}`;
}

/**
 * One list finds all groups. The names stand in a local, because Terraform would print a long
 * condition in full, and only groups that are meant count, because two others of one name would
 * otherwise break the map.
 */
function addGroups(scope: Construct, groups: readonly string[], identityStoreId: string): void {
  const all = "data.aws_identitystore_groups.all.groups";
  addLocal(scope, locals.externalGroups, render(groups));
  addLocal(
    scope,
    locals.externalGroupIds,
    `\${{for group in ${all} : group.display_name => group.group_id if contains(local.${locals.externalGroups}, group.display_name)}}`,
  );
  const missing = `setsubtract(local.${locals.externalGroups}, self.groups[*].display_name)`;
  const data = new DataAwsIdentitystoreGroups(scope, "data.aws_identitystore_groups.all", {
    identityStoreId,
    lifecycle: {
      postcondition: [
        {
          condition: `\${length(${missing}) == 0}`,
          errorMessage: `The workspace grants access to groups that the identity store does not have: \${join(", ", sort(${missing}))}. Correct their displayName, or wait until they are synchronized.`,
        },
      ],
    },
  });
  data.overrideLogicalId("all");
}

function addUser(scope: Construct, user: UserLookup, identityStoreId: string): void {
  const id = `data.aws_identitystore_user.${user.name}`;
  const data = new DataAwsIdentitystoreUser(scope, id, {
    identityStoreId,
    alternateIdentifier: {
      uniqueAttribute: {
        attributePath: "UserName",
        attributeValue: renderText(user.userName),
      },
    },
  });
  data.overrideLogicalId(user.name);
}

function addLocal(scope: Construct, name: string, value: unknown): void {
  new TerraformLocal(scope, `local.${name}`, value).overrideLogicalId(name);
}
