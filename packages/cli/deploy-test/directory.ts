import {
  CreateGroupCommand,
  CreateUserCommand,
  paginateListGroups,
  paginateListUsers,
} from "@aws-sdk/client-identitystore";
import { type Connection, connect, required } from "./clients";

/** Creates a group the way an identity provider would: outside Terraform. Resolves to its id. */
export async function createGroup(
  endpoint: string,
  displayName: string,
  region?: string,
): Promise<string> {
  const { identityStore, identityStoreId } = await connect(endpoint, region);
  const created = await identityStore.send(
    new CreateGroupCommand({ IdentityStoreId: identityStoreId, DisplayName: displayName }),
  );
  return required(created.GroupId, "GroupId");
}

/** Creates a user the way an identity provider would: outside Terraform. Resolves to its id. */
export async function createUser(
  endpoint: string,
  userName: string,
  region?: string,
): Promise<string> {
  const { identityStore, identityStoreId } = await connect(endpoint, region);
  const created = await identityStore.send(
    new CreateUserCommand({
      IdentityStoreId: identityStoreId,
      UserName: userName,
      DisplayName: userName,
      Name: { GivenName: userName, FamilyName: userName },
    }),
  );
  return required(created.UserId, "UserId");
}

/** Group display names and user names by principal id; ids never clash between the two. */
export async function principalNames(connection: Connection): Promise<Map<string, string>> {
  return new Map([...(await groupNames(connection)), ...(await userNames(connection))]);
}

async function groupNames(connection: Connection): Promise<[string, string][]> {
  const names: [string, string][] = [];
  const input = { IdentityStoreId: connection.identityStoreId };
  for await (const page of paginateListGroups({ client: connection.identityStore }, input)) {
    for (const { GroupId, DisplayName } of page.Groups ?? []) {
      names.push([required(GroupId, "GroupId"), required(DisplayName, "DisplayName")]);
    }
  }
  return names;
}

async function userNames(connection: Connection): Promise<[string, string][]> {
  const names: [string, string][] = [];
  const input = { IdentityStoreId: connection.identityStoreId };
  for await (const page of paginateListUsers({ client: connection.identityStore }, input)) {
    for (const { UserId, UserName } of page.Users ?? []) {
      names.push([required(UserId, "UserId"), required(UserName, "UserName")]);
    }
  }
  return names;
}
