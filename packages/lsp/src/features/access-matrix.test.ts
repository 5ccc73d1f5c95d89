import { serviceOf } from "../testing/service";
import { matrixOf } from "./access-matrix";

const workspace = "file:///workspace";
const rolecall = 'rolecall: 1\naccounts: { prod: { id: "100000000001" } }\n';
const team = `groups: { auditors: {} }
permissionSets: { Look: { managedPolicies: [SecurityAudit] } }
patterns:
  audit: { principals: [group:auditors], permissionSets: [Look], accounts: { names: [prod] } }
`;
const files = new Map([
  ["rolecall.yaml", rolecall],
  ["team.access.yaml", team],
]);

function ask(params: Parameters<typeof matrixOf>[0]) {
  const { service } = serviceOf(files);
  return matrixOf(params, service);
}

function placeOf(line: number, word: string) {
  const character = (team.split("\n")[line] ?? "").indexOf(word);
  return {
    textDocument: { uri: `${workspace}/team.access.yaml` },
    position: { line, character },
  };
}

test("a place is enough to know the workspace, and what is named there is told", () => {
  const answer = ask({ place: placeOf(3, "auditors") });
  expect(answer).toMatchObject({ workspace, named: { principal: "group:auditors" } });
  expect(answer?.matrix).toMatchObject({ title: "workspace", grants: [[0, 0, 0, 0]] });
  expect(ask({ place: placeOf(3, "prod") })?.named).toEqual({ account: "prod" });
  expect(ask({ place: placeOf(1, "Look") })?.named).toEqual({});
});

test("the folder of a workspace is enough too, with a slash at its end or without", () => {
  expect(ask({ workspace })?.matrix.grants).toHaveLength(1);
  expect(ask({ workspace: `${workspace}/` })?.matrix.grants).toHaveLength(1);
});

test.each([{}, { workspace: "file:///elsewhere" }])("%j is in no workspace", (params) => {
  expect(ask(params)).toBeNull();
});

const before = { revision: "HEAD", commit: "c0ffee" };

test("what is granted now and was not before is gained", () => {
  const texts = { "rolecall.yaml": rolecall, "team.access.yaml": "groups: { auditors: {} }\n" };
  const answer = ask({ workspace, before: { ...before, texts } });
  expect(answer?.matrix.comparedWith).toBe("HEAD");
  expect(answer?.matrix.grants).toEqual([[0, 0, 0, 0, "gained"]]);
  expect(answer?.doubt).toBeUndefined();
});

test("the same commit of another folder, or another commit, is another state", () => {
  const { service } = serviceOf(files);
  const texts = { "rolecall.yaml": rolecall, "team.access.yaml": team };
  const changesAgainst = (commit: string, found: object) =>
    matrixOf(
      { workspace, before: { revision: "x", commit, texts: { ...found } } },
      service,
    )?.matrix.grants.map(([, , , , change]) => change);
  expect(changesAgainst("one", texts)).toEqual([undefined]);
  expect(changesAgainst("two", { ...texts, "team.access.yaml": "" })).toEqual(["gained"]);
});

test.each([
  [{}, "at HEAD this folder was no workspace, so all access counts as gained"],
  [
    { "rolecall.yaml": rolecall, "team.access.yaml": "groups: {}\ngroup: {}\n" },
    "at HEAD the workspace has 1 error, so more may have been granted then than is shown",
  ],
])("what the comparison cannot know is said: %j", (texts, doubt) => {
  expect(ask({ workspace, before: { ...before, texts: { ...texts } } })?.doubt).toBe(doubt);
});
