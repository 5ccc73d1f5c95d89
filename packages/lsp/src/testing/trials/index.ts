import { editing } from "./editing";
import { navigation } from "./navigation";
import { ownRequests } from "./own-requests";
import { reading } from "./reading";
import { structure } from "./structure";
import type { Trials } from "./trial";

/** A trial for every feature of the server, by its name. */
export const trials: Trials = {
  ...navigation,
  ...reading,
  ...ownRequests,
  ...editing,
  ...structure,
};
