import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileWorkspace, inMemory, loadWorkspaceFrom, printDiagnostic } from "@rolecall/core";
import { undeployable } from "./undeployable";

const roles = ["Auditor", "Billing", "Developer", "Operator", "Responder"];
const groups = Array.from({ length: 2 ** roles.length - 1 }, (_, index) => `team-${index + 1}`);

/** Each group is named by a choice of roles of its own. */
const namedBy = (role: number): string =>
  groups
    .filter((_, index) => ((index + 1) >> role) % 2 === 1)
    .map((name) => `group:${name}`)
    .join(", ");

const partners = `externalAccounts:
  acme-labs:
    id: "999988887777"
    hub: shared-services
    roles:
${roles.map((role, index) => `      ${role}:\n        managedPolicies: [SecurityAudit]\n        principals: [${namedBy(index)}]\n`).join("")}accounts: { shared-services: { id: "123456789012" } }
groups: { ${groups.map((name) => `${name}: {}`).join(", ")} }
`;

test("the page of not-deployable shows what is found", () => {
  const files = inMemory(new Map([["partners.access.yaml", partners]]));
  const { model, sourceOf } = compileWorkspace(loadWorkspaceFrom(files));
  const [found] = undeployable(model);
  const page = join(__dirname, "../../../core/src/diagnostics/problems/not-deployable.md");
  const shown = /^```text\n(error[^]*?)\n```$/m.exec(readFileSync(page, "utf8"))?.[1];
  expect(shown).toBe(found && printDiagnostic(found, sourceOf));
});
