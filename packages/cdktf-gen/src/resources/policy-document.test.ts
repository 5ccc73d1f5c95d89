import { policyDocument } from "./policy-document";

test("the order in which a policy is written changes nothing", () => {
  const one = {
    Statement: [
      { Resource: "*", Action: ["s3:Put*", "s3:Get*"], Effect: "Allow" },
      { Effect: "Deny", Action: "iam:*", Resource: ["b", "a"], Sid: "No" },
    ],
    Version: "2012-10-17",
  };
  const other = {
    Version: "2012-10-17",
    Statement: [
      { Sid: "No", Effect: "Deny", Action: "iam:*", Resource: ["a", "b"] },
      { Effect: "Allow", Action: ["s3:Get*", "s3:Put*"], Resource: "*" },
    ],
  };
  expect(policyDocument(one)).toBe(policyDocument(other));
  expect(policyDocument(one)).toBe(
    '{"Version":"2012-10-17","Statement":[' +
      '{"Effect":"Allow","Action":["s3:Get*","s3:Put*"],"Resource":"*"},' +
      '{"Sid":"No","Effect":"Deny","Action":"iam:*","Resource":["a","b"]}]}',
  );
});
