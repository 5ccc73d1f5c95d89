import { inDigits } from "../text/in-digits";
import type { Rule } from "./rule";

/** In characters. Source: the IAM user guide, "IAM and AWS STS quotas". */
const longest = { default: 2048, raised: 4096 };

/** So many permission sets lead to a role that its trust policy is longer than AWS takes. */
export const trustPolicyTooLarge: Rule = {
  code: "trust-policy-too-large",
  level: "warning",
  isAdvice: true,
  check({ resolution: { model } }, report) {
    for (const { hubPermissionSets, roles } of model.externalAccounts) {
      for (const { name, trustPolicy, origin } of roles) {
        const { length } = JSON.stringify(trustPolicy ?? {});
        if (length <= longest.default) continue;
        const leading = hubPermissionSets.filter((set) => set.roles.includes(name));
        report(origin.span, {
          message: `the trust policy of "${name}" has ${inDigits(length)} characters, and AWS takes ${inDigits(longest.default)}`,
          cure: `name the same principals for more of the roles, or have the quota of the account raised to ${inDigits(longest.raised)}`,
          note: `it names ${leading.length} permission sets: there is one for each choice of roles that names somebody`,
        });
      }
    }
  },
};
