import type { AccessFile } from "../../language/access-file";
import type { Text } from "../../spec";

/** The ARN of an application of the portal, and what it leads to. */
export interface UsedApplication {
  readonly arn: Text;
  /** What messages call it: the application "jira", the role "Auditor". */
  readonly what: string;
}

/** The applications that people are let into, and those that lead to the roles of external accounts. */
export function usedApplications(model: AccessFile): readonly UsedApplication[] {
  const applications = (model.applications?.entries ?? []).flatMap(({ key, value: { arn } }) =>
    arn ? [{ arn, what: `the application "${key.value}"` }] : [],
  );
  const roles = (model.externalAccounts?.entries ?? [])
    .flatMap(({ value }) => value.roles?.entries ?? [])
    .flatMap(({ key, value: { application } }) =>
      application ? [{ arn: application, what: `the role "${key.value}"` }] : [],
    );
  return [...applications, ...roles];
}
