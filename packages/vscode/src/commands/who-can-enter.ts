import { exactAccount, noFilter } from "@rolecall/matrix";
import type { Surroundings } from "../begin";
import { chooseAccount } from "../choices";
import { meantWorkspace } from "../meant-workspace";

/** Shows who can enter the account at the cursor, or one that is chosen. */
export async function whoCanEnter(around: Surroundings): Promise<void> {
  const meant = await meantWorkspace(around);
  if (!meant) return;
  const account =
    meant.named.account ?? (await chooseAccount(meant.matrix, "Who Can Enter This Account?"));
  if (account === undefined) return;
  const filter = { ...noFilter, account: exactAccount(account, meant.matrix) };
  await around.matrix.show({ workspace: meant.workspace, filter });
}
