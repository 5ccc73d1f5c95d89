import type { AccessFile } from "../language/access-file";
import type { Text } from "../spec";
import type { Located } from "../text/span";
import type { Rule } from "./rule";
import { ofSections } from "./support/of-sections";

/** An account outside the organization has the id of one that is in it. */
export const externalAccountInOrganization: Rule = {
  code: "external-account-in-organization",
  level: "error",
  isAdvice: false,
  check: ofSections(["instance", "accounts", "externalAccounts"], (report, sections) => {
    const members = membersOf(sections);
    for (const { value } of sections.externalAccounts?.entries ?? []) {
      const member = value.id && members.get(value.id.value);
      if (!value.id || !member) continue;
      report(value.id.span, {
        message: `the account ${value.id.value} is not external: it is ${member.what}`,
        cure: "write a pattern instead, or correct the id",
        note: "permission sets reach the accounts of the organization without any detour",
        related: [{ message: "that is said here", span: member.span }],
      });
    }
  }),
};

/** An account of the organization, and what messages call it. */
interface Member extends Located {
  readonly what: string;
}

/** The accounts that are known to be in the organization, by id; a name tells more than an office. */
function membersOf({
  instance,
  accounts,
}: Pick<AccessFile, "instance" | "accounts">): ReadonlyMap<string, Member> {
  const members = [
    ...memberOf(instance?.delegatedAdministrator, "the delegated administrator"),
    ...memberOf(instance?.managementAccount, "the management account"),
    ...(accounts?.entries ?? []).flatMap(({ key, value }) =>
      memberOf(value.id, `"${key.value}" of the organization`, key),
    ),
  ];
  return new Map(members);
}

function memberOf(
  id: Text | undefined,
  what: string,
  { span }: Partial<Located> = id ?? {},
): readonly (readonly [string, Member])[] {
  return id && span ? [[id.value, { what, span }]] : [];
}
