import { check } from "../testing/check";

/** What is said of policies, and what is not. */
test.each([
  [
    "a policy of another form",
    `permissionSets:
  A: { inlinePolicy: { Version: 2012, Statement: Allow } }
#                               ^^^^ invalid-value: "Version" has to be one of 2012-10-17, 2008-10-17, not the number 2012: did you mean 2012-10-17?
#                                                ^^^^^ wrong-type: "Statement" has to be a mapping, or a list, not a text: write Statement: { Effect: Allow, Action: …, Resource: … }
  B: { inlinePolicy: { Version: "2012-10-18", Statement: [] } }
#                               ^^^^^^^^^^^^ invalid-value: "Version" has to be one of 2012-10-17, 2008-10-17, not 2012-10-18: did you mean 2012-10-17?
#                                                        ^^ invalid-value: "Statement" is an empty list: list something, or delete it
  C: { inlinePolicy: { statement: { Effect: Allow } } }
#                      ^^^^^^^^^ unknown-key: the policy under "inlinePolicy" has no key "statement": did you mean "Statement"?
  D: { inlinePolicy: [] }
#                    ^^ wrong-type: "inlinePolicy" has to be a mapping, not a list: write the policy as a mapping
  E: { inlinePolicy: { Statement: [{ Action: [a: b], Resource: 4 }, x] } }
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-key: a statement of "Statement" has no Effect: add "Effect:"
#                                             ^^^^ wrong-type: each of "Action" has to be a text, not a mapping: write a text
#                                                              ^ wrong-type: "Resource" has to be a text, not the number 4: put it in quotes: "4"
#                                                                   ^ wrong-type: each of "Statement" has to be a mapping, not a text: write { Effect: Allow, Action: …, Resource: … }
`,
  ],
  [
    "elements that exclude each other, are missing or belong elsewhere",
    `permissionSets:
  A: { inlinePolicy: { Statement: { Effect: allow, Action: "*", NotAction: "s3:*", NotPrincipal: "*" } } }
#                      ^^^^^^^^^ missing-key: this statement has neither Resource nor NotResource: add "Resource:"
#                                           ^^^^^ invalid-value: "Effect" has to be one of Allow, Deny, not allow: did you mean Allow?
#                                                               ^^^^^^^^^ conflicting-value: a statement has Action or NotAction, and this one both: keep one of the two
#                                                                                  ^^^^^^^^^^^^ unknown-key: the statement under "Statement" has no key "NotPrincipal": delete it
  B: { inlinePolicy: { Statement: [{ Effect: Deny, Actions: 's3:*', Resource: "*", Sid: "a b" }] } }
#                                                  ^^^^^^^ unknown-key: a statement of "Statement" has no key "Actions": did you mean "Action"?
#                                                                                       ^^^^^ invalid-value: "a b" cannot be a Sid: use letters and digits only
`,
  ],
  [
    "conditions of another form",
    `permissionSets:
  A: { inlinePolicy: { Statement: { Effect: Deny, Action: "*", Resource: "*", Condition: Bool } } }
#                                                                                        ^^^^ wrong-type: "Condition" has to be a mapping, not a text: write each as a key: Bool: { KEY: VALUE }
  B:
    inlinePolicy:
      Statement:
        Effect: Deny
        Action: "*"
        Resource: "*"
        Condition:
          Bool: ["aws:SecureTransport"]
#               ^^^^^^^^^^^^^^^^^^^^^^^ wrong-type: "Bool" has to be a mapping, not a list: write each as a key: aws:SecureTransport: VALUE
          StringEquals: { "aws:SourceVpc": , "aws:SourceVpce": { a: b }, "aws:SourceAccount": 012 }
#                         ^^^^^^^^^^^^^^^ wrong-type: "aws:SourceVpc" has no value: write a value, or delete the key
#                                                              ^^^^^^^^ wrong-type: "aws:SourceVpce" has to be a text, a number, true or false, or a list, not a mapping: write one value
#                                                                                             ^^^ invalid-value: YAML turns 012 into the number 12: write "012"
          NullIfExists: { "aws:SourceVpc": true }
#         ^^^^^^^^^^^^ unknown-operator: there is no condition operator "NullIfExists": did you mean Null?
          IsEqual: { "aws:SourceVpc": true }
#         ^^^^^^^ unknown-operator: there is no condition operator "IsEqual": write one such as StringEquals
`,
  ],
  [
    "everything that IAM takes",
    `instance: { identitySource: external-idp }
permissionSets:
  A:
    inlinePolicy:
      Version: 2008-10-17
      Id: a
      Statement:
        - { Sid: "", Effect: Deny, Action: ["*"], Resource: "*", Condition: {} }
        - { Sid: "", Effect: Deny, NotAction: "s3:*", NotResource: ["arn:aws:s3:::*"] }
        - Effect: Deny
          Action: ["execute-api:Invoke*", "ec2:?un*"]
          Resource: ["arn:aws:s3:::\${a", "arn:aws:iam::123456789012:role/a:b"]
          Condition:
            ForAllValues:StringLikeIfExists: { "aws:TagKeys": [a, b] }
            NumericLessThan: { "s3:max-keys": 10 }
            Bool: { "aws:SecureTransport": [true, "false"] }
            "Null": { "aws:PrincipalTag/mfa": false }
`,
  ],
  [
    "variables in an old policy, and none where the version is unknown",
    `permissionSets:
  A:
    inlinePolicy:
      Version: "2008-10-17"
      Statement:
        Effect: Deny
        Action: "*"
        NotResource: "*"
        Condition: { StringNotLike: { "aws:PrincipalTag/team": [a, "\${aws:PrincipalTag/unit}"] } }
#                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ literal-policy-variable: \${aws:PrincipalTag/unit} is plain text in this version of the policy language: write Version: "2012-10-17"
  B:
    inlinePolicy:
      Version: "2021-10-17"
#              ^^^^^^^^^^^^ invalid-value: "Version" has to be one of 2012-10-17, 2008-10-17, not 2021-10-17: did you mean 2012-10-17?
      Statement: { Effect: Deny, Action: "*", Resource: "arn:aws:s3:::\${aws:userid}" }
`,
  ],
  [
    "MFA that is allowed with a reason",
    `permissionSets:
  A:
    inlinePolicy:
      Version: "2012-10-17"
      Statement:
        Effect: Allow
        Action: "*"
        Resource: "*"
        Condition:
          # rolecall: allow mfa-condition because the policy is kept for the users of IAM
          Bool: { "aws:MultiFactorAuthPresent": true }
          StringEquals: { "aws:multifactorauthpresent": "true" }
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mfa-condition: no session of IAM Identity Center meets this condition, so the statement never grants anything: delete the condition, and let IAM Identity Center require MFA at sign-in
`,
  ],
])("%s", (_, text) => {
  expect(check(text).marked).toBe(text);
});
