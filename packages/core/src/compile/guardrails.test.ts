import { check } from "../testing/check";

const codesIn = (text: string) => check(text).diagnostics.map(({ code }) => code);

const guardrails = (attachTo: string, more = "") =>
  `guardrails: { protectSsoResources: true, attachTo: ${attachTo}${more} }\n`;

const organization = `organization:
  root: r-ab12
  units:
    Work: { id: ou-ab12-11111111 }
    Work/Prod: { id: ou-ab12-22222222 }
    Works: { id: ou-ab12-33333333 }
    Play: {}
    Deep/Down: { id: ou-ab12-44444444 }
`;

test.each([
  ["a unit", "[Work]", []],
  ["a unit by its id", "[ou-ab12-11111111]", []],
  ["the root", "[r-ab12]", []],
  ["two units of which one begins like the other", "[Work, Works]", []],
  ["another root", "[r-ab21]", ["unknown-root"]],
  ["a unit without id", "[Play]", ["unit-without-id"]],
  ["a unit that is only passed through", "[Deep]", ["unit-without-id"]],
  ["a unit that does not exist", "[Plays]", ["unknown-unit"]],
  ["an id that does not exist", "[ou-ab12-99999999]", ["unknown-unit"]],
  ["a unit and one below it", "[Work/Prod, Work]", ["redundant-guardrail-target"]],
  ["a unit and one below it, by id", "[Work, ou-ab12-22222222]", ["redundant-guardrail-target"]],
  ["a unit by path and id", "[ou-ab12-11111111, Work]", ["redundant-guardrail-target"]],
  ["the root and a unit", "[Works, r-ab12]", ["redundant-guardrail-target"]],
  ["one text twice", "[Work, Work]", ["repeated-item"]],
])("guardrails of %s", (_, attachTo, expected) => {
  expect(codesIn(organization + guardrails(attachTo))).toEqual(expected);
});

const accounts = (unit: string) => `accounts: { a: { id: "123456789012", unit: ${unit} } }\n`;

test("a workspace may know its units from its accounts alone, and then has no ids", () => {
  expect(codesIn(accounts("Work/Prod") + guardrails("[Work]"))).toEqual(["unit-without-id"]);
  const id = "ou-ab12-11111111";
  expect(codesIn(accounts(id) + guardrails(`[${id}, r-ab12]`))).toEqual([
    "redundant-guardrail-target",
  ]);
});

test("an id that cannot be read is the one mistake", () => {
  const text = `organization: { units: { Work: { id: ou-1 } } }\n${guardrails("[Work]")}`;
  expect(codesIn(text)).toEqual(["invalid-value"]);
});

test("a role that is exempted twice", () => {
  const text = organization + guardrails("[Work]", ", exemptRoles: [ops/Recovery, ops/Recovery]");
  expect(codesIn(text)).toEqual(["repeated-item"]);
});
