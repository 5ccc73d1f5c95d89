import { isAlwaysMet, type Tested } from "./always-met";

const asks = (operator: string, key: string, ...values: Tested["values"]): Tested => ({
  operator,
  key,
  values,
});

test.each<Tested>([
  asks("Bool", "aws:SecureTransport", true),
  asks("Bool", "aws:securetransport", "True"),
  asks("BoolIfExists", "aws:ViaAWSService", "false"),
  asks("IpAddress", "aws:SourceIp", "0.0.0.0/0"),
  asks("IpAddress", "aws:SourceIp", "10.0.0.0/8", "::/0"),
  asks("StringLike", "aws:PrincipalArn", "*"),
  asks("ArnLike", "aws:PrincipalArn", "arn:aws:iam::1:role/a", "*"),
  asks("StringLikeIfExists", "ec2:InstanceType", "*"),
  asks("ForAllValues:StringLike", "aws:CalledVia", "**"),
  asks("StringNotEquals", "aws:RequestTag/team", "x"),
  asks("StringNotEqualsIfExists", "aws:RequestTag/team", "x"),
  asks("StringEqualsIfExists", "aws:RequestTag/team", "x"),
  asks("ForAllValues:StringEquals", "aws:TagKeys", "team"),
  asks("Null", "aws:RequestTag/team", "true"),
  asks("Null", "aws:PrincipalArn", false),
  asks("StringEquals", "aws:PrincipalOrgID", "o-abcdefghij"),
  asks("StringEquals", "aws:PrincipalOrgID", "${aws:PrincipalOrgID}"),
  asks("StringEquals", "aws:PrincipalAccount", "${aws:PrincipalAccount}"),
  asks("StringEquals", "aws:ResourceAccount", "${aws:PrincipalAccount}"),
  asks("StringEqualsIfExists", "aws:ResourceOrgID", "${aws:PrincipalOrgID}"),
  asks("StringEquals", "aws:PrincipalType", "AssumedRole"),
])("whoever wants can meet %j", (tested) => {
  expect(isAlwaysMet(tested)).toBe(true);
});

test.each<Tested>([
  asks("Bool", "aws:SecureTransport", false),
  asks("Bool", "aws:MultiFactorAuthPresent", true),
  asks("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
  asks("NotIpAddress", "aws:SourceIp", "0.0.0.0/0"),
  asks("StringEquals", "aws:PrincipalArn", "*"),
  asks("StringNotLike", "aws:PrincipalArn", "*"),
  asks("StringLike", "aws:PrincipalArn", "*a*"),
  asks("StringLike", "aws:ResourceTag/team", "*"),
  asks("StringLike", "iam:PassedToService", "*"),
  asks("StringEquals", "aws:RequestTag/team", "x"),
  asks("ForAnyValue:StringNotEquals", "aws:TagKeys", "team"),
  asks("StringNotEquals", "aws:ResourceTag/team", "x"),
  asks("StringNotEquals", "aws:PrincipalTag/team", "x"),
  asks("Null", "aws:RequestTag/team", "false"),
  asks("Null", "aws:PrincipalArn", "true"),
  asks("Null", "aws:PrincipalArn", "yes"),
  asks("StringEquals", "aws:PrincipalOrgID", "acme"),
  asks("StringNotEquals", "aws:PrincipalOrgID", "o-abcdefghij"),
  asks("StringEquals", "aws:ResourceAccount", "111111111111"),
  asks("StringEquals", "aws:ResourceOrgID", "o-abcdefghij"),
  asks("StringNotEquals", "aws:PrincipalAccount", "${aws:PrincipalAccount}"),
  asks("StringEquals", "aws:RequestedRegion", "eu-west-1"),
  asks("ArnEquals", "aws:PrincipalArn"),
  asks("stringLike", "aws:PrincipalArn", "*"),
])("not everybody can meet %j", (tested) => {
  expect(isAlwaysMet(tested)).toBe(false);
});
