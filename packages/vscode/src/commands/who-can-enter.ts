import { type AccessMatrix, noFilter } from "@rolecall/matrix";
import type { Surroundings } from "../begin";
import { chooseAccount } from "../choices";
import { meantWorkspace } from "../meant-workspace";

/** Shows who can enter the account at the cursor, or one that is chosen. */
export async function whoCanEnter({ client, matrix }: Surroundings): Promise<void> {
  const meant = await meantWorkspace(client);
  if (!meant) return;
  const account = meant.named.account ?? (await chooseAccount(meant.matrix));
  if (account === undefined) return;
  await matrix.show({
    workspace: meant.workspace,
    filter: { ...noFilter, account: unmistakable(account, meant.matrix) },
  });
}

/** The filter finds parts of names, so an account whose name is part of another's is meant by its id. */
function unmistakable(name: string, { accounts }: AccessMatrix): string {
  const alike = accounts.filter((account) => account.name.includes(name));
  return alike.length > 1 ? (alike.find((account) => account.name === name)?.id ?? name) : name;
}
