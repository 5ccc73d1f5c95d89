import type { Surroundings } from "../begin";
import { restart } from "../restart";

/** Ends the server and starts it again; what is typed stays. */
export async function restartServer({ client, log }: Surroundings): Promise<void> {
  log.info("starting the server again");
  await restart(client);
}
