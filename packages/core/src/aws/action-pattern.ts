import { matchesGlob } from "../text/glob";
import { actionsOf } from "./actions";

/** No pattern that means something is longer, and comparing it with every action would take long. */
const longest = 192;

/**
 * The actions that a policy means by what it writes, with their prefix and in AWS's spelling:
 * `s3:GetObject` for `s3:getobject`, all that begin alike for `s3:Get*`. Nothing for what names no
 * service; `*` alone means more than can be listed.
 * Source: the IAM user guide, "IAM JSON policy elements: Action".
 */
export function actionsMatching(written: string): readonly string[] {
  const colon = written.indexOf(":");
  if (colon === -1 || written.length > longest) return [];
  const service = written.slice(0, colon).toLowerCase();
  const pattern = written.slice(colon + 1).toLowerCase();
  const meant = actionsOf(service).filter((name) => matchesGlob(pattern, name.toLowerCase()));
  return meant.map((name) => `${service}:${name}`);
}
