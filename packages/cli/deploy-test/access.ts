import { loadModel } from "@rolecall/core/node";
import { readEstate } from "./estate";
import { rolecall } from "./rolecall";

/** The part of an answer of `rolecall who --format json` that AWS knows as well. */
interface Access {
  readonly principalType: "GROUP" | "USER";
  readonly principal: string;
  readonly permissionSet: string;
  readonly accountId: string;
}

/**
 * What `rolecall who` says in the names that AWS knows, sorted: `GROUP Auditors Look 100000000001`.
 *
 * @param options further options of `who`, such as `--now`
 */
export function promisedAccess(
  workspace: string,
  ...options: readonly string[]
): readonly string[] {
  const text = rolecall("who", workspace, "--format", "json", ...options);
  const { access } = JSON.parse(text) as { access: readonly Access[] };
  const names = principalNames(workspace);
  return access
    .map(({ principalType, principal, permissionSet, accountId }) => {
      const name = names.get(`${principalType} ${principal}`);
      return `${principalType} ${name} ${permissionSet} ${accountId}`;
    })
    .sort();
}

function principalNames(workspace: string): ReadonlyMap<string, string> {
  const { users, groups } = loadModel(workspace);
  return new Map([
    ...users.map(({ key, userName }) => [`USER ${key}`, userName] as const),
    ...groups.map(({ key, displayName }) => [`GROUP ${key}`, displayName] as const),
  ]);
}

/** What AWS has, in the same form. */
export async function deployedAccess(endpoint: string, region: string): Promise<readonly string[]> {
  const estate = await readEstate(endpoint, region);
  return estate
    .map((one) => `${one.principalType} ${one.principalName} ${one.permissionSet} ${one.accountId}`)
    .sort();
}
