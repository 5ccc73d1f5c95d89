import type { Span } from "../text/span";
import type { Report, Rule } from "./rule";

/** Two users or groups of the workspace are one in the directory. */
export const duplicatePrincipal: Rule = {
  code: "duplicate-principal",
  level: "error",
  summary: "Two users have one user name or e-mail address, or two groups one display name.",
  check({ workspace: { model } }, report) {
    const users = model.users?.entries ?? [];
    const groups = model.groups?.entries ?? [];
    reportRepeated(
      users.map(({ key, value }) => value.userName ?? key),
      "users have the user name",
      report,
    );
    reportRepeated(
      users.flatMap(({ value }) => value.email ?? []),
      "users have the e-mail address",
      report,
    );
    reportRepeated(
      groups.map(({ key, value }) => value.displayName ?? key),
      "groups have the display name",
      report,
    );
  },
};

interface Name {
  readonly value: string;
  readonly span: Span;
}

/** The directory does not tell upper from lower case, so neither does this. */
function reportRepeated(names: readonly Name[], what: string, report: Report): void {
  const seen = new Map<string, Name>();
  for (const name of names) {
    const first = seen.get(name.value.toLowerCase());
    if (!first) {
      seen.set(name.value.toLowerCase(), name);
      continue;
    }
    report(name.span, {
      message: `two ${what} "${name.value}"`,
      cure: "keep one of the two, or correct one",
      note: "the directory holds such a name once, so both would be the same principal",
      related: [{ message: "the first is here", span: first.span }],
    });
  }
}
