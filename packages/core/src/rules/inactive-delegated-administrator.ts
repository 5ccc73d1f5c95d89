import { deleting, possibly } from "../diagnostics/fix";
import type { Rule } from "./rule";

/** The delegated administrator is an account that is not active. */
export const inactiveDelegatedAdministrator: Rule = {
  code: "inactive-delegated-administrator",
  level: "error",
  isAdvice: true,
  check({ workspace: { model }, resolution }, report) {
    const place = model.instance?.delegatedAdministrator;
    const account = resolution.model.accounts.find(({ id }) => id === place?.value);
    if (!place || !account || account.isActive) return;
    const key = model.instance?.given.get("delegatedAdministrator");
    report(place.span, {
      message: `the account "${account.name}" is not active, so it administers nothing`,
      cure: "name the account that does, or delete the key",
      fixes: key && [possibly(deleting(key, '"delegatedAdministrator"'))],
      note: "nothing can be deployed from an account that is suspended or closed",
    });
  },
};
