import { type Grant, groupBy, principalKey } from "@rolecall/core";
import { bullets, code, counted, firstOf, prose } from "./markdown";

/** Who has something, and what: one line for each principal, the first of them. */
export function grantsByWho(grants: readonly Grant[], most = 8): string | undefined {
  const byWho = groupBy(grants, ({ principal }) => principalKey(principal));
  return someLines(
    [...byWho].map(([who, found]) => [who, setsIn(found)]),
    most,
  );
}

/** Which permission sets somebody has, and where: one line for each, the first of them. */
export function grantsByWhat(grants: readonly Grant[], most = 8): string | undefined {
  const bySet = groupBy(grants, ({ permissionSet }) => permissionSet);
  return someLines(
    [...bySet].map(([set, found]) => [set, placesIn(found)]),
    most,
  );
}

type Line = readonly [name: string, told: string];

function someLines(lines: readonly Line[], most: number): string | undefined {
  const shown = lines.slice(0, most).map(([name, told]) => `${code(name)}: ${told}`);
  const rest = lines.length - most;
  return bullets([...shown, rest > 0 ? prose(`and ${rest} more`) : undefined]);
}

function setsIn(grants: readonly Grant[]): string {
  return firstOf([...new Set(grants.map(({ permissionSet }) => code(permissionSet)))], 5);
}

function placesIn(grants: readonly Grant[]): string {
  const names = [...new Set(grants.map(({ account }) => account.name))];
  return `${counted(names.length, "account")}: ${firstOf(names.map(code), 5)}`;
}
