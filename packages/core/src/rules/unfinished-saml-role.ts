import type { Wording } from "../diagnostics/diagnostic";
import type { ExternalRole } from "../language/external-role";
import type { Entry } from "../spec";
import type { Rule } from "./rule";
import { rolesReachedBy } from "./support/roles-by-strategy";

/** A role that people sign in to by an application lacks what the console gives out with that. */
export const unfinishedSamlRole: Rule = {
  code: "unfinished-saml-role",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model } }, report) {
    for (const role of rolesReachedBy("saml", model)) {
      const wording = wordingOf(role);
      if (wording) report(role.key.span, wording);
    }
  },
};

function wordingOf({ key, value: { given } }: Entry<ExternalRole>): Wording | undefined {
  if (!given.has("metadata")) {
    return {
      message: `the role "${key.value}" is not made yet, because it has no metadata`,
      cure: "make its application in the console, and add metadata: with the file that it gives out",
      note: "AWS has no API for that; `rolecall app` writes a page into cdktf.out/runbooks that says how",
    };
  }
  if (given.has("application")) return undefined;
  return {
    message: `nobody is let into the role "${key.value}", because its application is not known`,
    cure: "add application: with the ARN that the console shows",
    note: "people are assigned to the application, not to the role",
  };
}
