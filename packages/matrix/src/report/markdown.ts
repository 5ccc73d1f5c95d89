import type { AccessMatrix, Change, MatrixAccount, MatrixGrant } from "../data/access-matrix";
import { accessName, accountName, originsIn, placeLabel } from "../table/labels";
import { cell, code, table } from "./markdown-text";

/**
 * A matrix as Markdown to review: a table for each account; of a comparison, what is gained and lost.
 */
export function reportMarkdown(matrix: AccessMatrix): string {
  const title = matrix.title === "" ? "# Access" : `# Access: ${code(matrix.title)}`;
  const { comparedWith } = matrix;
  const parts =
    comparedWith === undefined ? accountParts(matrix) : changeParts(matrix, comparedWith);
  return `${[title, ...parts].join("\n\n")}\n`;
}

function accountParts(matrix: AccessMatrix): readonly string[] {
  const grants = matrix.accounts.map((): MatrixGrant[] => []);
  for (const grant of matrix.grants) grants[grant[1]]?.push(grant);
  const closed = grants.flatMap((list, index) => (list.length === 0 ? [index] : []));
  const parts = grants.flatMap((list, index) => {
    const account = matrix.accounts[index];
    return account && list.length > 0 ? [accountPart(account, list, matrix)] : [];
  });
  if (parts.length === 0) return ["Nobody has access to anything."];
  if (closed.length === 0) return parts;
  const names = closed.map((index) => `- ${code(accountName(matrix, index))}`).join("\n");
  return [...parts, `## Accounts that nobody has access to\n\n${names}`];
}

function accountPart(account: MatrixAccount, grants: readonly MatrixGrant[], matrix: AccessMatrix) {
  const head = ["Principal", "Access", "From", "Written in"];
  const rows = grants.map((grant) => [
    principalCell(grant, matrix),
    accessCell(grant, matrix),
    ...originCells(grant, matrix),
  ]);
  return `## ${code(account.name)}\n\n${factsOf(account)}\n\n${table(head, rows)}`;
}

function factsOf({ id, unit, external }: MatrixAccount): string {
  if (external) return `${code(id)}, outside the organization, ${wayInto(external)}`;
  return unit === undefined ? code(id) : `${code(id)} in ${code(unit)}`;
}

function wayInto({ strategy, hub = "a hub" }: NonNullable<MatrixAccount["external"]>): string {
  return strategy === "saml" ? "by SAML" : `by way of ${code(hub)}`;
}

function changeParts(matrix: AccessMatrix, comparedWith: string): readonly string[] {
  const compared = `Compared with ${code(comparedWith)}.`;
  const parts = [changePart("gained", matrix), changePart("lost", matrix)].flat();
  return parts.length === 0 ? [compared, "No access is gained or lost."] : [compared, ...parts];
}

const titles = { gained: "Gained", lost: "Lost" } as const;

function changePart(wanted: Change, matrix: AccessMatrix): readonly string[] {
  const changed = matrix.grants.filter(([, , , , change]) => change === wanted);
  if (changed.length === 0) return [];
  const head = ["Principal", "Account", "Access", "From", "Written in"];
  const rows = changed.map((grant) => [
    principalCell(grant, matrix),
    cell(accountName(matrix, grant[1])),
    accessCell(grant, matrix),
    ...originCells(grant, matrix),
  ]);
  return [`## ${titles[wanted]}: ${changed.length}`, table(head, rows)];
}

function principalCell([principal]: MatrixGrant, { principals }: AccessMatrix): string {
  const { kind = "group", key = "" } = principals[principal] ?? {};
  return cell(`${kind}:${key}`);
}

function accessCell([, , access]: MatrixGrant, matrix: AccessMatrix): string {
  return cell(accessName(matrix, access));
}

function originCells([, , , list]: MatrixGrant, matrix: AccessMatrix): readonly string[] {
  const origins = originsIn(matrix, list);
  return [
    origins.map(({ object }) => cell(object)).join(", "),
    origins.map((origin) => cell(placeLabel(origin, matrix.comparedWith))).join(", "),
  ];
}
