import { regions } from "@rolecall/core";
import { code, prose } from "../support/markdown";
import { lastKeyOf, type Part } from "./part";

/** A Region: its name. */
export const region: Part = ({ at }) => {
  if (at.role !== "value" || !/region/i.test(lastKeyOf(at) ?? "")) return undefined;
  const name = regionName(at.whole);
  if (name === undefined) return undefined;
  return { markdown: `**Region** ${code(at.whole)} · ${prose(name)}` };
};

/** The name by which people call a Region: "Europe (Ireland)". */
export function regionName(wanted: string): string | undefined {
  return regions().find(({ code: found }) => found === wanted)?.name;
}
