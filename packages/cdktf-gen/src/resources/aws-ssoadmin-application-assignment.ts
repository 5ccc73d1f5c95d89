import type { SsoadminApplicationAssignmentConfig } from "@cdktf/provider-aws/lib/ssoadmin-application-assignment";
import type { PrincipalName, ResolvedApplication } from "@rolecall/core";
import { joinNames, nameOf } from "../terraform/name";
import type { ArgumentsOf } from "../terraform/value";
import type { Emitter } from "./emitter";
import { principalPart, principalType } from "./principal";

/** One principal may open one application. */
export interface ApplicationAssignment {
  readonly application: ResolvedApplication;
  readonly principal: PrincipalName;
}

/** One principal may open one application of the portal; the application exists already. */
export const ssoadminApplicationAssignment: Emitter<
  "aws_ssoadmin_application_assignment",
  ApplicationAssignment
> = {
  type: "aws_ssoadmin_application_assignment",
  each: ({ applications }) =>
    applications.flatMap((application) =>
      application.principals.map((principal) => ({ application, principal })),
    ),
  name: ({ application, principal }) =>
    joinNames(...namesOf(application).map(nameOf), principalPart(principal)),
  origin: ({ application }) => application.origin,
  args: ({ application, principal }, { principalId }) =>
    ({
      applicationArn: application.arn,
      principalId: principalId(principal),
      principalType: principalType(principal),
    }) satisfies ArgumentsOf<SsoadminApplicationAssignmentConfig>,
};

/** A role has two names where an application has one, so the two never meet. */
function namesOf({ name, externalAccount }: ResolvedApplication): readonly string[] {
  return externalAccount === undefined ? [name] : [externalAccount, name];
}
