import { judgeMfaCondition, type TestedKey } from "./mfa-condition";

const present = "aws:MultiFactorAuthPresent";
const age = "aws:MultiFactorAuthAge";

type Case = readonly [operator: string, key: string, ...values: TestedKey["values"]];

function verdicts([operator, key, ...values]: Case) {
  const allow = judgeMfaCondition({ effect: "Allow", operator, key, values });
  return [allow, judgeMfaCondition({ effect: "Deny", operator, key, values })];
}

function named(cases: readonly Case[]) {
  return cases.map((tested) => ({ name: tested.join(" "), tested }));
}

const neverMet: readonly Case[] = [
  ["Bool", present, "true"],
  ["Bool", present, true],
  ["Bool", present, "True"],
  ["Bool", "AWS:multifactorauthpresent", "true"],
  ["ForAnyValue:Bool", present, "true"],
  ["StringEquals", present, "true"],
  ["StringEquals", present, "true", "yes"],
  ["StringEquals", present, "False"],
  ["StringEqualsIgnoreCase", present, "TRUE"],
  ["StringLike", present, "t*"],
  ["NumericEquals", present, 1],
  ["NumericLessThan", age, "3600"],
  ["NumericLessThan", age, 3600],
  ["NumericGreaterThan", age, 0],
  ["ForAnyValue:NumericNotEquals", age, 0],
  ["Null", age, false],
];

test.each(named(neverMet))("$name is never met", ({ tested }) => {
  expect(verdicts(tested)).toEqual(["never-grants", "means-nothing"]);
});

const alwaysMet: readonly Case[] = [
  ["BoolIfExists", present, "false"],
  ["BoolIfExists", present, false],
  ["BoolIfExists", present, "true", "false"],
  ["BoolIfExists", "aws:MULTIFACTORAUTHPRESENT", "FALSE"],
  ["ForAllValues:Bool", present, "false"],
  ["StringEqualsIfExists", present, "false"],
  ["StringLikeIfExists", present, "f*"],
  ["StringNotEquals", present, "true"],
  ["StringNotLike", present, "tru?"],
  ["StringNotEqualsIgnoreCaseIfExists", present, "TRUE"],
  ["Null", present, "true", "false"],
  ["Null", age, "true"],
  ["Null", age, true],
  ["NumericGreaterThanIfExists", age, 3600],
  ["NumericNotEquals", age, 0],
  ["ForAllValues:NumericLessThan", age, 3600],
];

test.each(named(alwaysMet))("$name is always met", ({ tested }) => {
  expect(verdicts(tested)).toEqual(["means-nothing", "always-denies"]);
});

/** Met or not, depending on whether a request says false or says nothing; MFA changes neither. */
const uncertain: readonly Case[] = [
  ["Bool", present, "false"],
  ["Bool", present, "true", "false"],
  ["BoolIfExists", present, "true"],
  ["ForAllValues:Bool", present, "true"],
  ["StringEquals", present, "false"],
  ["StringNotEquals", present, "false"],
  ["ForAnyValue:StringNotEquals", present, "true"],
  ["Null", present, "true"],
  ["Null", present, false],
  ["NumericNotEquals", present, 1],
  ["StringEquals", present, "${aws:PrincipalTag/mfa}"],
];

test.each(named(uncertain))("$name means nothing", ({ tested }) => {
  expect(verdicts(tested)).toEqual(["means-nothing", "means-nothing"]);
});

const others: readonly Case[] = [
  ["Bool", "aws:SecureTransport", "true"],
  ["StringEquals", "aws:PrincipalTag/mfa", "true"],
  ["bool", present, "true"],
  ["NullIfExists", present, "true"],
];

test.each(named(others))("$name is not judged", ({ tested }) => {
  expect(verdicts(tested)).toEqual([undefined, undefined]);
});
