import * as fc from "fast-check";
import { services } from "./actions";
import {
  conditionKeysOf,
  globalConditionKeys,
  isConditionKey,
  nearestConditionKey,
} from "./condition-keys";

test.each([
  "aws:SourceIp",
  "AWS:sourceip",
  "aws:PrincipalTag/team",
  "aws:RequestTag/cost/centre",
  "aws:ResourceTag/${aws:username}",
  "s3:prefix",
  "s3:ExistingObjectTag/tier",
  "kms:EncryptionContext:aws:pi:arn",
  "ec2:ResourceTag/Name",
  "glacier:ResourceTag/Name",
  "secretsmanager:ResourceTag/team",
  "codebuild:environment.environmentVariables/STAGE.value",
  "identitystore:UserId",
  "saml:aud",
  "accounts.google.com:aud",
  "token.actions.githubusercontent.com:sub",
  "oidc.eks.eu-west-1.amazonaws.com/id/0123:sub",
  "deepracer:UserToken",
])("%s is a condition key", (key) => {
  expect(isConditionKey(key)).toBe(true);
});

test.each([
  ["", undefined],
  ["SourceIp", "aws:SourceIp"],
  ["aws:SourceIpp", "aws:SourceIp"],
  ["aws:requestedregions", "aws:RequestedRegion"],
  ["aws:PrincpalTag/team", "aws:PrincipalTag/team"],
  ["aws:PrincipalTag", "aws:PrincipalTag/<tag-key>"],
  ["aws:PrincipalTag/", "aws:PrincipalTag/<tag-key>"],
  ["ec2:ResourceTags/cost/centre", "ec2:ResourceTag/cost/centre"],
  ["apigateway:Request/ApiNam", "apigateway:Request/ApiName"],
  ["s3:prefixx", "s3:prefix"],
  ["aws:Frobnicate", undefined],
  ["constructor", undefined],
])("%j is none, and who writes it means %s", (key, expected) => {
  expect(isConditionKey(key)).toBe(false);
  expect(nearestConditionKey(key)).toBe(expected);
});

test("every key that is listed is one, whatever stands in its open parts", () => {
  const keys = [...globalConditionKeys(), ...services().flatMap(conditionKeysOf)];
  const part = fc.string({ minLength: 1, maxLength: 12 });
  expect(keys.length).toBeGreaterThan(1_500);
  expect(keys.filter((key) => /\$\{|\s|\/$/.test(key))).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...keys), part, fc.boolean(), (key, filling, isLower) => {
      const filled = key.replaceAll(/<[^>]*>/g, () => filling);
      expect(isConditionKey(isLower ? filled.toLowerCase() : filled)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("the keys of a service are its own, and those that it shares", () => {
  expect(conditionKeysOf("S3")).toContain("s3:ExistingObjectTag/<key>");
  expect(conditionKeysOf("ec2-instance-connect")).toContain("ec2:osuser");
  expect(conditionKeysOf("s4")).toEqual([]);
  expect(globalConditionKeys()).toContain("aws:RequestTag/<tag-key>");
});

test.each(["a/", "a.", "/", "aws:"])("a hostile key of many %j ends at once", (piece) => {
  const key = piece.repeat(1_000_000);
  expect([isConditionKey(key), nearestConditionKey(key)]).toEqual([false, undefined]);
});
