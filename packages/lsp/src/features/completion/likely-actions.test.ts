import { ableClient, serviceOf } from "../../testing/service";
import { placeIn } from "../../service/places";
import { completionAt } from "../completion";

const line = "  Look: { inlinePolicy: { Statement: { Action: [sts:GetCallerIdentity, ] } } }";

/** What is offered before the bracket that ends the actions. */
async function offered(): Promise<readonly string[]> {
  const { service, uriOf } = serviceOf(new Map([["rolecall.yaml", `permissionSets:\n${line}\n`]]));
  const document = service.documentAt(uriOf("rolecall.yaml"));
  if (!document) throw new Error("no document");
  const place = placeIn(document, { line: 1, character: line.indexOf("]") });
  const items = [...(await completionAt(place, ableClient))];
  return items
    .toSorted((first, second) => (String(first.sortText) < String(second.sortText) ? -1 : 1))
    .map(({ label }) => label);
}

test("an action is found by its name where its service is used, behind all services", async () => {
  const labels = await offered();
  expect(labels[0]).toBe("sts:");
  expect(labels.indexOf("sts:AssumeRole")).toBeGreaterThan(labels.indexOf("xray:"));
});

test("an action that is there already is not offered again, nor one of another service", async () => {
  const labels = await offered();
  expect(labels).not.toContain("sts:GetCallerIdentity");
  expect(labels.filter((label) => /^(?!sts:).*:./.test(label))).toEqual([]);
});
