import { patternKeyword, type TextCheck } from "../spec";

/** The parts of an ARN that mistakes are found in; absent where it ends before them. */
interface Arn {
  readonly scheme: string;
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
}

/** Something that IAM or its policy validation refuses in a resource. */
interface Mistake {
  readonly has: (arn: Arn) => boolean;
  /** Follows the text in the message. */
  readonly wrong: string;
  readonly cure: string;
  /** The ARN that was meant, where that can be told. */
  readonly meant?: (value: string) => string;
}

const usual = 'write an ARN such as arn:aws:s3:::BUCKET/*, or "*" for everything';

/**
 * In order; the first counts.
 * Sources: the IAM user guide, "IAM JSON policy elements: Resource" and "IAM Access Analyzer policy
 * check reference"; and what IAM answers to such policies.
 */
const mistakes: readonly Mistake[] = [
  { has: ({ scheme }) => scheme !== "arn", wrong: "is not the ARN of a resource", cure: usual },
  {
    has: ({ partition }) => !/^aws(-[a-z]+)*$|[*?]/.test(partition),
    wrong: "names no partition of AWS",
    cure: "write arn:aws:…, or arn:*:… for all partitions",
  },
  {
    has: ({ service }) => service === "" || /[*?]/.test(service),
    wrong: "does not name a service",
    cure: "name one service; no wildcard can stand for it",
  },
  {
    has: ({ service }) => /[A-Z]/.test(service),
    wrong: "has a service in upper case",
    cure: "write the service in lower case",
    meant: (value) => withPart(value, 2, (service) => service.toLowerCase()),
  },
  {
    has: ({ service, region }) => service === "iam" && isNamed(region),
    wrong: "has a Region, and what belongs to IAM has none",
    cure: "write arn:aws:iam::…",
    meant: (value) => withPart(value, 3, () => ""),
  },
  {
    has: ({ service, region, account }) => service === "s3" && isNamed(region) && account === "",
    wrong: "has a Region, and the ARN of a bucket has none",
    cure: "write arn:aws:s3:::…",
    meant: (value) => withPart(value, 3, () => ""),
  },
  {
    has: ({ account }) => /^\d+$/.test(account) && account.length !== 12,
    wrong: "has an account id that is not 12 digits long",
    cure: "write all 12 digits, zeros too",
  },
];

/** The same ARN with another text in one of its parts. */
function withPart(arn: string, index: number, change: (part: string) => string): string {
  const parts = arn.split(":");
  return parts.with(index, change(parts[index] ?? "")).join(":");
}

function isNamed(region: string): boolean {
  return region !== "" && !/[*?]/.test(region);
}

/** A resource of a policy: the ARN of one, perhaps with wildcards, or `*`. */
export const policyResource: TextCheck = Object.assign(checkResource, {
  advice: usual,
  schema: patternKeyword(/^(\*|arn:[\s\S]+)$/, `this is not the ARN of a resource: ${usual}`),
});

function checkResource(value: string): ReturnType<TextCheck> {
  const [scheme = "", partition = "", service = "", region = "", account = ""] = value.split(":");
  const arn = { scheme, partition, service, region, account };
  const mistake = value === "*" ? undefined : mistakes.find(({ has }) => has(arn));
  return (
    mistake && {
      code: "invalid-resource",
      message: `"${value}" ${mistake.wrong}`,
      cure: mistake.cure,
      meant: mistake.meant?.(value),
    }
  );
}
