import { applyEdits } from "@rolecall/core";
import { serviceOf } from "../../testing/service";
import { fixAllIn } from "./fix-all";

/** What a file of groups becomes, whose only one has some members again and again. */
function membersAfter(members: readonly string[]): readonly string[] {
  const items = members.map((name) => `      - ${name}\n`).join("");
  const text = `rolecall: 1\nusers: { ana: {}, ben: {} }\ngroups:\n  a:\n    members:\n${items}`;
  const { service, uriOf } = serviceOf(new Map([["rolecall.yaml", text]]));
  const document = service.documentAt(uriOf("rolecall.yaml"));
  if (!document) throw new Error("there is no workspace");
  const changes = fixAllIn(document)[0]?.changes();
  if (!changes || "problem" in changes) throw new Error("nothing is changed");
  const after = applyEdits(document.source, changes.edits);
  return [...after.matchAll(/- (\w+)/g)].map(([, name = ""]) => name);
}

test("what is repeated goes", () => {
  expect(membersAfter(["ana", "ben", "ana", "ana", "ben"])).toEqual(["ana", "ben"]);
});

test("of what is repeated very often, only some goes at once: nobody waits long to save", () => {
  const left = membersAfter(Array.from({ length: 500 }, () => "ana"));
  expect(left.length).toBeGreaterThan(250);
  expect(left.length).toBeLessThan(500);
});
