import { nearestAction } from "./nearest-action";

test.each([
  ["s3:GetObjet", "s3:GetObject"],
  ["S3:GetObjet", "s3:GetObject"],
  ["s3:GetObjekt*", "s3:GetObject*"],
  ["s3:Gett*", "s3:Get*"],
  ["s3:*Objekt", undefined],
  ["s3:Frobnicate", undefined],
  ["iam:GetCallerIdentity", "sts:GetCallerIdentity"],
  ["s4:GetObject", "s3:GetObject"],
  ["dynamo:GetItem", "dynamodb:GetItem"],
  ["cloudwatchs:*", "cloudwatch:*"],
  ["cloudwatchlogs:CreateLogGroup", "logs:CreateLogGroup"],
  ["frobnicator:Frobnicate", undefined],
])("who writes %s means %s", (action, expected) => {
  const [service = "", name = ""] = action.split(":");
  expect(nearestAction(service, name)).toBe(expected);
});
