import { noFilter } from "@rolecall/matrix";
import type { Surroundings } from "../begin";
import { choosePrincipal } from "../choices";
import { meantWorkspace } from "../meant-workspace";

/** Shows what the group or the user at the cursor may enter, or one that is chosen. */
export async function whatCanPrincipalDo({ client, matrix }: Surroundings): Promise<void> {
  const meant = await meantWorkspace(client);
  if (!meant) return;
  const principal = meant.named.principal ?? (await choosePrincipal(meant.matrix));
  if (principal === undefined) return;
  // What somebody can do includes what their groups can.
  const filter = { ...noFilter, principal, withGroups: true };
  await matrix.show({ workspace: meant.workspace, filter });
}
