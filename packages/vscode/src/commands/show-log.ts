import type { Surroundings } from "../begin";

/** Shows what the server has written down. */
export function showLog({ log }: Surroundings): void {
  log.show();
}
