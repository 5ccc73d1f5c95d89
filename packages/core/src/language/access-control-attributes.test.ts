import { check } from "../testing/check";

test.each([
  `team: "\${path:enterprise.department}"`,
  `mail: "\${path:emails[primary eq true].value}"`,
  `street: '\${path:addresses[type eq "work"].streetAddress}'`,
])("%s is an attribute", (attribute) => {
  expect(check(`accessControlAttributes: { ${attribute} }`).diagnostics).toEqual([]);
});

test("the value of an attribute is a source in the directory, and its name a tag's key", () => {
  const text = `accessControlAttributes:
  team: payments
#       ^^^^^^^^ invalid-value: "payments" is not a source of an attribute: write one such as \${path:enterprise.costCenter}
  "a;b": "\${path:userName}"
# ^^^^^ invalid-value: "a;b" cannot be the name of an attribute: use 1 to 128 letters, digits, spaces and _.:/=+-@
`;
  expect(check(text).marked).toBe(text);
});
