import { isServiceLinked, managedPolicies as all } from "@rolecall/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { View } from "../../../workspace/view";
import type { Provider, Suggestion } from "../suggestion";

/**
 * The managed policies of AWS that anyone may attach: those that the workspace has already, those
 * that are made for people, all others. They go by name; by ARN or by path where one has been begun.
 */
export const managedPolicies: Provider = ({ place, cursor }) => {
  const used = usedIn(place.view);
  const written = writtenLike(cursor.before, place.view);
  return attachable().map((policy): Suggestion => {
    const name = nameIn(policy);
    return {
      label: written(policy),
      kind: CompletionItemKind.Constant,
      rank: used.has(policy) ? 0 : isForPeople(policy) ? 1 : 2,
      more: { what: "managed-policy", name },
    };
  });
};

function attachable(): readonly string[] {
  return [...all()].filter((policy) => !isServiceLinked(policy));
}

/** The policies of the permission sets, by path. */
function usedIn({ compiled }: View): ReadonlySet<string> {
  const arns = compiled.model.permissionSets.flatMap(({ managedPolicyArns }) => managedPolicyArns);
  return new Set(arns.map((arn) => arn.slice(arn.indexOf("/") + 1)));
}

/** Source: the IAM user guide, "AWS managed policies for job functions". */
function isForPeople(policy: string): boolean {
  return forPeople.has(nameIn(policy));
}

const forPeople: ReadonlySet<string> = new Set([
  "AdministratorAccess",
  "Billing",
  "DataScientist",
  "DatabaseAdministrator",
  "NetworkAdministrator",
  "PowerUserAccess",
  "ReadOnlyAccess",
  "SecurityAudit",
  "SupportUser",
  "SystemAdministrator",
  "ViewOnlyAccess",
]);

function writtenLike(begun: string, { compiled }: View): (policy: string) => string {
  const { partition } = compiled.model.instance;
  if (begun.startsWith("arn:")) return (policy) => `arn:${partition}:iam::aws:policy/${policy}`;
  return begun.includes("/") ? (policy) => policy : nameIn;
}

function nameIn(policy: string): string {
  return policy.slice(policy.lastIndexOf("/") + 1);
}
