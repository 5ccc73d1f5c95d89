import { inDigits, type ResolvedAccount, type Selection, visible } from "@rolecall/core";
import { bullets, code, counted } from "./markdown";

/** How many accounts, and the first of them. */
export function accountList(accounts: readonly ResolvedAccount[], most = 10): string {
  if (accounts.length === 0) return counted(0, "account");
  return `${counted(accounts.length, "account")}: ${namesIn(accounts, most)}`;
}

/** The accounts that are selected, and those that get nothing because they are not active. */
export function selectionList({ active, inactive }: Selection): string | undefined {
  const left = inactive.length > 0 ? `not active, so without access: ${accountList(inactive)}` : "";
  return bullets([accountList(active), left || undefined]);
}

/** The names of the first of many accounts as Markdown, and how many more there are. */
export function namesIn(accounts: readonly ResolvedAccount[], most = 10): string {
  return joined(accounts, most, code);
}

/** The same as a plain text. */
export function plainNamesIn(accounts: readonly ResolvedAccount[], most = 10): string {
  return visible(joined(accounts, most, (name) => name));
}

/** Only what is shown is made: there may be thousands of accounts. */
function joined(
  accounts: readonly ResolvedAccount[],
  most: number,
  show: (name: string) => string,
): string {
  const names = accounts.slice(0, most).map(({ name }) => show(name));
  const rest = accounts.length - names.length;
  return rest > 0 ? `${names.join(", ")} and ${inDigits(rest)} more` : names.join(", ");
}
