import { exactPrincipal, noFilter } from "@rolecall/matrix";
import type { Surroundings } from "../begin";
import { choosePrincipal } from "../choices";
import { meantWorkspace } from "../meant-workspace";

/** Shows what the group or the user at the cursor may enter, or one that is chosen. */
export async function whatCanPrincipalDo(around: Surroundings): Promise<void> {
  const meant = await meantWorkspace(around);
  if (!meant) return;
  const principal =
    meant.named.principal ?? (await choosePrincipal(meant.matrix, "What Can This Principal Do?"));
  if (principal === undefined) return;
  // What somebody can do includes what their groups can.
  const filter = { ...noFilter, principal: exactPrincipal(principal), withGroups: true };
  await around.matrix.show({ workspace: meant.workspace, filter });
}
