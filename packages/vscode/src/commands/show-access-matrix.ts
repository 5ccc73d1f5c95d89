import type { Surroundings } from "../begin";
import { meantWorkspace } from "../meant-workspace";

/** Shows who has which access where. */
export async function showAccessMatrix(around: Surroundings): Promise<void> {
  const meant = await meantWorkspace(around);
  if (meant) await around.matrix.show({ workspace: meant.workspace, filter: {} });
}
