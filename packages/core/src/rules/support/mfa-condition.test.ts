import { judgeMfaCondition, mfaKeyInserted, type TestedKey } from "./mfa-condition";

const present = "aws:MultiFactorAuthPresent";
const age = "aws:MultiFactorAuthAge";

type Case = readonly [operator: string, key: string, ...values: TestedKey["values"]];

function verdicts([operator, key, ...values]: Case) {
  const tested = { operator, key, values, hasVariables: true };
  return (["Allow", "Deny"] as const).map((effect) => judgeMfaCondition({ effect, ...tested }));
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
  ["StringEquals", age, "3600"],
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
  ["StringEquals", present, "${aws:PrincipalTag/mfa}"],
];

/** Nobody says what IAM does with these, so nothing is claimed of them. */
const odd: readonly Case[] = [
  ["NumericEquals", present, 1],
  ["NumericNotEquals", present, 1],
  ["DateEquals", present, "2026-01-31T00:00:00Z"],
  ["NotIpAddress", present, "203.0.113.0/24"],
  ["ArnNotEquals", present, "arn:aws:iam::123456789012:user/mia"],
  ["BinaryEquals", present, "QUJD"],
  ["Bool", present, "yes"],
  ["Null", age, "yes"],
  ["ForAnyValue:Null", age, "true"],
  ["ForAnyValue:NumericLessThanIfExists", age, 3600],
];

test.each(named([...uncertain, ...odd]))("$name means nothing", ({ tested }) => {
  expect(verdicts(tested)).toEqual(["means-nothing", "means-nothing"]);
});

const others: readonly Case[] = [
  ["Bool", "aws:SecureTransport", "true"],
  ["StringEquals", "aws:PrincipalTag/mfa", "true"],
  ["bool", present, "true"],
  ["NullIfExists", present, "true"],
];

test("a text inserts MFA by a variable, with a default or without", () => {
  const texts = ["a/${aws:MultiFactorAuthAge, '0'}", "${AWS:multifactorauthpresent}", "${aws:Mfa}"];
  expect(texts.map(mfaKeyInserted)).toEqual([age, "AWS:multifactorauthpresent", undefined]);
});

test.each(named(others))("$name is not judged", ({ tested }) => {
  expect(verdicts(tested)).toEqual([undefined, undefined]);
});
