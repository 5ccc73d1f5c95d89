import { addingKey, possibly } from "../diagnostics/fix";
import type { Instance } from "../language/instance";
import type { GivenKeys, Text } from "../spec";
import type { Report, Rule } from "./rule";

/**
 * A user or group is created here although another directory is the source of both.
 * Source: the user guide's pages on identity sources and on provisioning. Who provisions an
 * external identity provider's people by hand does need them here, so this is advice.
 */
export const ownedPrincipalElsewhere: Rule = {
  code: "owned-principal-elsewhere",
  level: "warning",
  isAdvice: true,
  check({ workspace: { model }, isBroken }, report) {
    const source = model.instance?.identitySource?.value;
    const home = source && homes[source];
    if (home === undefined) return;
    for (const { key, value } of model.users?.entries ?? []) {
      // Of a user that is incomplete, too, it is said that it may have to be external.
      if (isBroken(key.span)) continue;
      reportOwned({ noun: "user", key, value }, home, report);
    }
    for (const { key, value } of model.groups?.entries ?? []) {
      reportOwned({ noun: "group", key, value }, home, report);
    }
  },
};

type Source = NonNullable<Instance["identitySource"]>["value"];

/** Where people and groups are kept, when that is not the directory that Terraform writes to. */
const homes: Readonly<Record<Source, string | undefined>> = {
  "identity-center": undefined,
  "active-directory": "Active Directory",
  "external-idp": "the identity provider",
};

interface Owned {
  readonly noun: string;
  readonly key: Text;
  readonly value: GivenKeys;
}

function reportOwned({ noun, key, value }: Owned, home: string, report: Report): void {
  if (value.given.has("external")) return;
  const external = addingKey(key.span, "external", "true");
  report(key.span, {
    message: `the ${noun} "${key.value}" would be created here, but ${noun}s come from ${home}`,
    cure: "add external: true",
    // What else is said of an external principal has to go, and maybe should not.
    fixes: [value.given.size === 0 ? external : possibly(external)],
    note: `what Terraform writes may collide with what is synchronized from ${home}`,
  });
}
