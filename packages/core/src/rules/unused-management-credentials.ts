import type { Rule } from "./rule";

/** Credentials for a stack that there is only with a delegated administrator. */
export const unusedManagementCredentials: Rule = {
  code: "unused-management-credentials",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    const credentials = model.terraform?.managementCredentials;
    if (!credentials || model.instance?.given.has("delegatedAdministrator")) return;
    report(credentials.span, {
      message: "without a delegated administrator nothing is deployed with managementCredentials",
      cure: "write them as credentials, or say which account is instance.delegatedAdministrator",
      note: "everything is one account's business then, and its credentials are those of the workspace",
    });
  },
};
