import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";
import {
  accountsMeeting,
  coverageOf,
  type Criterion,
  type Selection,
  selectionOf,
} from "./selection";

const text = `instance: { managementAccount: "100000000001" }
organization:
  units: { Work: { id: ou-ab12-11111111 }, Work/Prod: {} }
accounts:
  main: { id: "100000000001" }
  dev: { id: "100000000002", unit: Work, tags: { env: dev } }
  prod: { id: "100000000003", unit: Work/Prod, tags: { env: prod } }
  old-prod: { id: "100000000004", unit: Work/Prod, tags: { env: prod }, state: CLOSED }
groups: { a: {} }
permissionSets: { P: {} }
patterns:
  p: { principals: [group:a], permissionSets: [P], accounts: { all: true } }
`;
const { model } = compile([createSourceFile("a.access.yaml", text)]).workspace;

const shown = ({ active, inactive }: Selection) => [
  active.map(({ name }) => name),
  inactive.map(({ name }) => name),
];

test.each<[Criterion, readonly string[], readonly string[]]>([
  [{ key: "unit", texts: ["Work"] }, ["dev"], []],
  [{ key: "unit", texts: ["Work/**"] }, ["dev", "prod"], ["old-prod"]],
  [{ key: "unit", texts: ["ou-ab12-11111111/**"] }, ["dev", "prod"], ["old-prod"]],
  [{ key: "names", texts: ["*-prod", "main"] }, ["main"], ["old-prod"]],
  [{ key: "ids", texts: ["100000000002"] }, ["dev"], []],
  [{ key: "tags", tag: "env", texts: ["dev", "prod"] }, ["dev", "prod"], ["old-prod"]],
  [{ key: "tags", tag: "env", texts: ["test"] }, [], []],
])("the accounts that meet %j", (criterion, active, inactive) => {
  expect(shown(accountsMeeting(criterion, model))).toEqual([active, inactive]);
});

test("only what covers takes the management account in without a purpose", () => {
  const all = model.patterns?.entries[0]?.value.accounts;
  if (!all) throw new Error("the pattern has no selector");
  expect(shown(selectionOf(all, model))).toEqual([["dev", "prod"], ["old-prod"]]);
  expect(shown(coverageOf(all, model))).toEqual([["main", "dev", "prod"], ["old-prod"]]);
});
