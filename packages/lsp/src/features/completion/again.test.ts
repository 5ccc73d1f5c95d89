import { ableClient, serviceOf } from "../../testing/service";
import { placeIn } from "../../service/places";
import { completionAt } from "../completion";

const text = `rolecall: 1
permissionSets:
  Look: { inlinePolicy: { Statement: { Effect: Allow, Action: s3 } } }
`;

/** What an editor with some commands does once `s3:` is chosen. */
async function commandBehind(commands: readonly string[]): Promise<string | undefined> {
  const { service, uriOf } = serviceOf(new Map([["rolecall.yaml", text]]));
  const document = service.documentAt(uriOf("rolecall.yaml"));
  if (!document) throw new Error("no document");
  const place = placeIn(document, { line: 2, character: text.split("\n")[2]?.indexOf("s3") ?? 0 });
  const items = await completionAt(place, { ...ableClient, commands: new Set(commands) });
  return items.find(({ label }) => label === "s3:")?.command?.command;
}

test("an editor that can goes on with the actions of a service", async () => {
  const command = "editor.action.triggerSuggest";
  expect(await commandBehind([command])).toBe(command);
});

test("others are told of no command that they do not have", async () => {
  expect(await commandBehind([])).toBeUndefined();
});
