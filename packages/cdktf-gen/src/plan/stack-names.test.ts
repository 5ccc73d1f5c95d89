import { permissionSetStack, unitStack } from "./stack-names";

test.each([
  [undefined, "access-root"],
  ["Workloads/Prod", "access-unit-Workloads--Prod"],
  ["root", "access-unit-root"],
])("the stack of the unit %s is %s", (unit, expected) => {
  expect(unitStack(unit)).toBe(expected);
});

test("two units never share a stack", () => {
  const units = ["A/B", "A--B", "A-B", "A B", "A.B", "A", "B", "A/B/C", "A/B-C", "é", "è"];
  expect(new Set(units.map(unitStack)).size).toBe(units.length);
});

test("a long name is cut to what HCP Terraform takes with a prefix, and stays its own", () => {
  const paths = ["x", "y"].map((last) => `${"Region/".repeat(20)}${last}`);
  const [one = "", two = ""] = paths.map(unitStack);
  expect(one.length).toBeLessThanOrEqual(70);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^access-unit-Region--Region[\w-]+-[0-9a-f]{16}$/);
});

test("a permission set may be called what a stack may not", () => {
  expect(permissionSetStack("Read+Write@Home")).toMatch(
    /^access-set-Read-Write-Home-[0-9a-f]{16}$/,
  );
});
