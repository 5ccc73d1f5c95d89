import { scalarText } from "@rolecall/core";
import * as fc from "fast-check";
import { yamlText } from "./quoting";

const text = fc.oneof(
  fc.stringMatching(/^[A-Za-z_0-9./@+*:-]{0,8}$/),
  fc.stringMatching(/^\d{12}$/),
  fc.constantFrom("true", "No", "NULL", "y", "a:", "a:b", "a::b", "a*", "0x1f", "1e3", "_", "e"),
);

test("what is known to need no quotes needs none", () => {
  fc.assert(
    fc.property(text, fc.boolean(), (value, isFlow) => {
      const written = scalarText(value, { isFlow, quotes: "double" });
      expect(yamlText(value, { isFlow, isJson: false })).toBe(written);
    }),
    { numRuns: 500 },
  );
});
