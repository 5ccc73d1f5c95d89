import { compile } from "../compile/compile";
import { createSourceFile } from "../text/source-file";
import { principalMeanings } from "./principal-meanings";
import { selectionOf } from "./selection";

const text = `accounts:
  dev: { id: "100000000001", tags: { team: red } }
  prod: { id: "100000000002", tags: { team: red } }
  bare: { id: "100000000003" }
permissionSets: { Look: {}, Change: {} }
patterns:
  p:
    forEach: { kind: [dev, ops] }
    principals: ["group:\${kind}"]
    permissionSets: [Look, Change]
    accounts: { all: true }
`;
const { model } = compile([createSourceFile("a.access.yaml", text)]).workspace;

test.each([
  ["${kind}", { dev: 3, ops: 3 }, {}],
  ["${kind}-${account.tags.team}", { "dev-red": 2, "ops-red": 2 }, { team: 1 }],
  ["${permissionSet}-${account.name}", 6, {}],
  ["plain", { plain: 3 }, {}],
  ["${nothing}", 0, {}],
])("%s becomes %j", (name, names, missing) => {
  const pattern = model.patterns?.entries[0]?.value;
  if (!pattern) throw new Error("there is no pattern");
  const found = principalMeanings(name, pattern, ({ accounts }) =>
    accounts ? selectionOf(accounts, model).active : [],
  );
  const counts = Object.fromEntries([...found.names].map(([key, list]) => [key, list.length]));
  expect(typeof names === "number" ? Object.keys(counts).length : counts).toEqual(names);
  expect([...found.missingTags].map(([tag, list]) => [tag, list.length])).toEqual(
    Object.entries(missing),
  );
});
