import { formed, offering, text } from "../spec";

/** An AWS Region by its code. */
export const region = offering(
  text(
    formed(/^[a-z]{2}(-[a-z]+)+-\d$/, {
      wrong: "is not a Region",
      cure: "write one such as eu-west-1",
    }),
  ),
  { list: "regions" },
);

/** How the codes of the Regions of a partition start. Source: `partitions.json` of botocore. */
const partitions = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-iso-", "aws-iso"],
  ["us-isob-", "aws-iso-b"],
  ["eu-isoe-", "aws-iso-e"],
  ["us-isof-", "aws-iso-f"],
] as const;

/** The partition that a Region belongs to. */
export function partitionOfRegion(code: string): string {
  return partitions.find(([start]) => code.startsWith(start))?.[1] ?? "aws";
}
