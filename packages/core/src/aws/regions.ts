import { day, regionsByPartition } from "./generated/regions";
import { once } from "./once";

/** The day of the list of Regions, as `YYYY-MM-DD`: what came later is not in it. */
export const regionsDay = day;

/** A place where AWS runs services. */
export interface Region {
  /** As requests name it: `eu-west-1`. */
  readonly code: string;
  /** As people call it: `Europe (Ireland)`. */
  readonly name: string;
  /** The part of AWS with accounts of its own that it belongs to: `aws`, `aws-cn`. */
  readonly partition: string;
}

const all = once(() =>
  Object.entries(regionsByPartition).flatMap(([partition, lines]) =>
    lines.split("\n").map((line) => unpack(partition, line)),
  ),
);

/**
 * The Regions of all partitions, those of `aws` first. AWS may have announced one without having
 * opened it.
 * Source: the endpoints of the AWS SDK, as `@aws-sdk/core` publishes them.
 */
export function regions(): readonly Region[] {
  return all();
}

function unpack(partition: string, line: string): Region {
  const [, code = "", name = ""] = /^(\S+) (.*)$/.exec(line) ?? [];
  return { code, name, partition };
}
