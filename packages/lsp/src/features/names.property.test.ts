import { styledYaml } from "@rolecall/core/testing";
import * as fc from "fast-check";
import { applyWorkspaceEdit } from "../testing/edits";
import { serviceOf } from "../testing/service";
import { hierarchyAt, incomingCalls, outgoingCalls } from "./call-hierarchy";
import { definitionLinksAt } from "./definition";
import { highlightsAt } from "./document-highlight";
import { documentLinksOf } from "./document-links";
import { documentSymbolsOf } from "./document-symbols";
import { referencesAt } from "./references";
import { prepareRenameAt, renameAt } from "./rename";
import { definitionsOf } from "./support/names";

/** What is written well enough to have names of all kinds, variables and aliases. */
const whole = `rolecall: 1
instance: { managementAccount: "100000000001" }
organization:
  units:
    Workloads: { id: ou-ab12-t8g3s1uf }
    Workloads/Prod: {}
accounts:
  management: { id: "100000000001" }
  shop-prod: { id: "100000000002", unit: Workloads/Prod, tags: { team: shop } }
users:
  ana: &person { external: true }
  ben: *person
groups:
  "shop-developers": { members: [ana, 'ben'] }
permissionSets:
  Look:
    managedPolicies: [ReadOnlyAccess]
    inlinePolicy: { file: policies/list.json }
patterns:
  build:
    forEach: { team: [shop] }
    principals: ["group:\${team}-developers", "group:\${account.tags.team}-developers", user:ana]
    permissionSets: [Look]
    accounts: { unit: Workloads/**, names: "shop-*", ids: ["100000000002"] }
externalAccounts:
  customs: { id: "999999999999", hub: shop-prod, roles: { Reader: { principals: [user:ana] } } }
assertions:
  never-ben: { never: { principals: [user:ben], accounts: { all: true } } }
`;

const piece = fc.constantFrom(
  "",
  ":",
  " ",
  "\n",
  "\n  ",
  "- ",
  "[",
  "}",
  "'",
  '"',
  "&a ",
  "*a",
  "#",
  "${",
  "/",
  "é",
  "\t",
  "|\n",
  "...\n",
);
const change = fc.tuple(fc.nat(), fc.nat({ max: 30 }), piece);
const broken = fc.array(change, { maxLength: 3 }).map((changes) =>
  changes.reduce((text, [at, length, written]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + written + text.slice(start + length);
  }, whole),
);

test("whatever the text and the place, everything about names has an answer", () => {
  fc.assert(
    fc.property(broken, fc.nat(), (text, at) => {
      const { service, uriOf } = serviceOf(new Map([["rolecall.yaml", text]]));
      const document = service.documentAt(uriOf("rolecall.yaml"));
      if (!document) throw new Error("there is no workspace");
      const place = { ...document, path: "rolecall.yaml", offset: at % (text.length + 1) };
      const items = hierarchyAt(place);
      const answers = [
        definitionLinksAt(place),
        referencesAt(place, { includeDeclaration: true }),
        highlightsAt(place),
        prepareRenameAt(place),
        renameAt(place, "fresh", { changeAnnotations: true }),
        documentSymbolsOf(document),
        documentLinksOf(document),
        ...items.map((item) => incomingCalls(document.view, item)),
        ...items.map((item) => outgoingCalls(document.view, item)),
      ];
      expect(answers.every((answer) => typeof answer === "object")).toBe(true);
      for (const { range, selectionRange } of documentSymbolsOf(document)) {
        expect(range.start).toEqual(selectionRange.start);
      }
    }),
    { numRuns: 60 },
  );
});

const names = fc.constantFrom(
  "a",
  "b c",
  "it's",
  'say "a"',
  "007",
  "true",
  "x: y",
  "x #y",
  "ü",
  "[a]",
  "a, b",
  "- a",
  "\\",
  "~",
  "*a",
  "&a",
  "!a",
  "%a",
  "@a",
  "`a",
  "|",
  "group:a",
  "a/b",
  "${a}",
  "",
  " a",
  "a ",
);

test("however it is written, a group gets any name that it may have, and nobody else's access changes", () => {
  let renamed = 0;
  fc.assert(
    fc.property(names, names, fc.nat(), (from, to, seed) => {
      fc.pre(from !== "" && from !== to && !from.includes("${") && from.trim() === from);
      const value = {
        rolecall: "1",
        instance: { managementAccount: "100000000001" },
        accounts: { m: { id: "100000000001" }, shop: { id: "100000000002" } },
        groups: { [from]: { description: "one" }, other: {} },
        permissionSets: { Look: { managedPolicies: ["ReadOnlyAccess"] } },
        patterns: {
          one: {
            principals: [`group:${from}`, "group:other"],
            permissionSets: ["Look"],
            accounts: { names: ["shop"] },
          },
        },
      };
      const files = new Map([["rolecall.yaml", styledYaml(value, seed)]]);
      const { service, uriOf } = serviceOf(files);
      const document = service.documentAt(uriOf("rolecall.yaml"));
      const [definition] = document
        ? definitionsOf(document.view, { kind: "group", name: from })
        : [];
      if (!document || !definition) throw new Error("the group is defined nowhere");
      const place = { ...document, path: "rolecall.yaml", offset: definition.span.start };
      const before = grantees(document.view.compiled.model.grants);
      expect(before).toContain(from);
      const edit = renameAt(place, to, { changeAnnotations: false });
      if ("refused" in edit) return;
      renamed++;
      const edited = applyWorkspaceEdit(document.view, edit);
      const after = serviceOf(edited).service.documentAt(uriOf("rolecall.yaml"));
      expect(after?.view.compiled.model.groups.find(({ key }) => key === to)?.renamedFrom).toBe(
        from,
      );
      expect(grantees(after?.view.compiled.model.grants ?? [])).toEqual(
        before.map((name) => (name === from ? to : name)).toSorted(),
      );
    }),
    { numRuns: 100 },
  );
  expect(renamed).toBeGreaterThan(40);
});

function grantees(grants: readonly { readonly principal: { readonly name: string } }[]) {
  return grants.map(({ principal }) => principal.name).toSorted();
}
