import type { Surroundings } from "../begin";
import { meantWorkspace } from "../meant-workspace";

/** Shows who has which access where. */
export async function showAccessMatrix({ client, matrix }: Surroundings): Promise<void> {
  const meant = await meantWorkspace(client);
  if (meant) await matrix.show({ workspace: meant.workspace, filter: {} });
}
