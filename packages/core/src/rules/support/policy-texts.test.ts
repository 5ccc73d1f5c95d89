import { check } from "../../testing";

test("what AWS does not take in a policy file is shown in that file", () => {
  const text = `=== sets/a.access.yaml
permissionSets:
  Look: { inlinePolicy: { file: ../policies/look.json } }
  Other: { inlinePolicy: { file: ../policies/look.json } }
=== policies/look.json
{
  "Version": "2012-10-17",
  "Statement": {
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "NotResource": "arn:aws:s3:::acme\\u2014lake/*",
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-policy-character: AWS takes no "—" (U+2014) in a policy: use the characters of Latin-1
    "Condition": { "Bool": { "aws:SecureTransport": "on" } }
#                                                   ^^^^ mistyped-condition-value: Bool compares with true or false, not with "on": write one such as true, or use an operator for texts
  }
}
`;
  expect(check(text).marked).toBe(text);
});

test("what Latin-1 has and what JSON escapes are taken", () => {
  const text = `permissionSets:
  Look:
    inlinePolicy:
      Version: "2012-10-17"
      Statement:
        Effect: Allow
        Action: s3:GetObject
        Resource: "arn:aws:s3:::ÿ\\u00a0\\u0085\\t\\n\\u0001"
`;
  expect(check(text).diagnostics.map(({ code }) => code)).not.toContain("invalid-policy-character");
});
