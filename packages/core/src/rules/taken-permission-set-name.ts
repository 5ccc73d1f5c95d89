import type { ResolvedModel } from "../resolve/resolved-model";
import type { Located } from "../text/span";
import type { Rule } from "./rule";

/** A permission set has the name of one that is made for an external account. */
export const takenPermissionSetName: Rule = {
  code: "taken-permission-set-name",
  level: "error",
  isAdvice: false,
  check({ workspace: { symbols }, resolution: { model } }, report) {
    const taken = new Map<string, HubSet>();
    for (const made of hubSets(model)) {
      const first = taken.get(made.name);
      if (first) report(made.span, wordingOf(first));
      else taken.set(made.name, made);
    }
    const names = symbols.definitionsOf("permission-set");
    for (const made of taken.values()) {
      const [written] = names.get(made.name) ?? [];
      if (written) report(written.span, wordingOf(made));
    }
  },
};

interface HubSet extends Located {
  readonly name: string;
  readonly account: string;
}

function hubSets({ externalAccounts }: ResolvedModel): readonly HubSet[] {
  return externalAccounts.flatMap(({ name: account, hubPermissionSets, origin: { span } }) =>
    hubPermissionSets.map(({ name }) => ({ name, account, span })),
  );
}

function wordingOf({ name, account, span }: HubSet) {
  return {
    message: `"${name}" is the permission set that leads to the external account "${account}"`,
    cure: "choose another name",
    note: "whoever has the one would have the other",
    related: [{ message: "it is made for this account", span }],
  };
}
