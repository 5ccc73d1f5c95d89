import { didYouMean } from "../text/did-you-mean";
import { isGlob } from "../text/glob";
import { actionsOf, hasAction, isService, services } from "./actions";

/**
 * The action that someone most likely meant by one that AWS does not have, with its service:
 * `s3:GetObject`. Wildcards stay: `s3:GetObjekt*` becomes `s3:GetObject*`.
 *
 * @param service the prefix of the service, which need not exist
 * @param name what was written after it
 */
export function nearestAction(service: string, name: string): string | undefined {
  const isKnown = isService(service);
  const near = isKnown ? nearestName(service, name) : undefined;
  if (near !== undefined) return `${service.toLowerCase()}:${near}`;
  const home = isKnown ? onlyHome(name) : nearestService(service, name);
  return home && `${home}:${name}`;
}

function nearestName(service: string, name: string): string | undefined {
  const names = actionsOf(service);
  if (!isGlob(name)) return didYouMean(name, names);
  const [, beginning] = /^([^*?]+)\*$/.exec(name) ?? [];
  const near = beginning && didYouMean(beginning, new Set(names.flatMap(beginnings)));
  return near && `${near}*`;
}

/** `Get`, `GetObject` and `GetObjectAcl` for `GetObjectAcl`. */
function beginnings(name: string): readonly string[] {
  const ends = [...name.matchAll(/[a-z0-9](?=[A-Z])/g)].map(({ index }) => index + 1);
  return [...ends, name.length].map((end) => name.slice(0, end));
}

/** A service that has such an action is more likely meant than one that only sounds similar. */
function nearestService(service: string, name: string): string | undefined {
  return didYouMean(service, homesOf(name)) ?? onlyHome(name) ?? didYouMean(service, services());
}

function onlyHome(name: string): string | undefined {
  const [only, ...others] = homesOf(name);
  return others.length === 0 ? only : undefined;
}

function homesOf(name: string): readonly string[] {
  return services().filter((service) => hasAction(service, name));
}
