import fc from "fast-check";
import { escapeTemplate, quote, render, snakeCase } from "./escape";
import { Expression } from "./value";

/** What Terraform reads in a template, from left to right; an expression is an error here. */
function readTemplate(template: string): string {
  return template.replace(/([$%])\1\{|[$%]\{|[^]/g, (token, mark?: string) => {
    if (mark !== undefined) return `${mark}{`;
    if (token.length > 1) throw new Error(`an expression got through: ${template}`);
    return token;
  });
}

const hostile = fc.string({ unit: fc.constantFrom("$", "{", "}", "%", '"', "\\", "a", "\n", "é") });

test("every text comes out of Terraform as it went in", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(readTemplate(escapeTemplate(text))).toBe(text);
      expect(JSON.parse(readTemplate(quote(text)))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test("texts are escaped wherever they stand, expressions are not", () => {
  const value = {
    description: '${file("/etc/passwd")}',
    tags: { "%{ for": "a", plain: undefined },
    list: ["%{x}", undefined, new Expression("local.a")],
    count: 1,
  };
  expect(render(value)).toEqual({
    description: '$${file("/etc/passwd")}',
    tags: { "%%{ for": "a" },
    list: ["%%{x}", "${local.a}"],
    count: 1,
  });
});

test("arguments are spelled as Terraform spells them", () => {
  expect(render({ principalId: "x", targetType: "y" }, snakeCase)).toEqual({
    principal_id: "x",
    target_type: "y",
  });
});
