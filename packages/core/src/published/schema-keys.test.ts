import type { JsonSchema } from "../spec";
import { accessSchema } from "./access-schema";

/** What a schema says of each key that an object may have. */
function keysIn(schema: JsonSchema): readonly (readonly [key: string, said: string])[] {
  const { properties = {}, definitions = {}, anyOf = [], allOf = [], items } = schema;
  const own = Object.entries(properties).map(([key, value]) => {
    const { description = "", markdownDescription = description } = value;
    return [key, markdownDescription.split("\n\n")[0] ?? ""] as const;
  });
  const { additionalProperties: others = false } = schema;
  const parts = [properties, definitions].flatMap((one) => Object.values(one));
  const below = [
    ...parts,
    ...anyOf,
    ...allOf,
    ...(items ? [items] : []),
    ...(others ? [others] : []),
  ];
  return [...own, ...below.flatMap(keysIn)];
}

test("every key is explained by a sentence", () => {
  const keys = keysIn(accessSchema());
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter(([, said]) => !/^(\p{Lu}|`)[^]{10,}[^.]\.$/u.test(said))).toEqual([]);
});
