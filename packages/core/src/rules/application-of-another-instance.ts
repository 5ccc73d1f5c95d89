import type { Instance } from "../language/instance";
import { partitionOf } from "../resolve/partition";
import type { Rule } from "./rule";
import { usedApplications } from "./support/application-arns";

/** An application belongs to another instance of IAM Identity Center, or to another partition. */
export const applicationOfAnotherInstance: Rule = {
  code: "application-of-another-instance",
  level: "error",
  isAdvice: false,
  check({ workspace: { model } }, report) {
    for (const { arn, what } of usedApplications(model)) {
      const other = otherThan(model.instance, arn.value);
      if (other === undefined) continue;
      report(arn.span, {
        message: `${what} is of ${other}`,
        cure: "copy the ARN from the console of this instance",
        note: "the people and groups of one instance mean nobody in another",
      });
    }
  },
};

/** Where an application belongs, if not to the instance; completes "the application is of …". */
function otherThan(instance: Instance | undefined, arn: string): string | undefined {
  const [, partition] = arn.split(":");
  const own = partitionOf(instance);
  if (partition !== own) return `the partition ${partition}, the instance of ${own}`;
  const id = instanceIn(arn);
  const ownId = instanceIn(instance?.arn?.value ?? "");
  return ownId === undefined || id === ownId ? undefined : `the instance ${id}, not of ${ownId}`;
}

function instanceIn(arn: string): string | undefined {
  return arn.split("/").find((part) => part.includes("ins-"));
}
