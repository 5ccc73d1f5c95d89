import { compile, createSourceFile } from "..";
import { check } from "../testing";

const policy = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:Get*", Resource: "*" }],
};
const used = "permissionSets:\n  Look:\n    inlinePolicy: { file: ../policies/look.json }\n";

test("a policy may stand in a file of its own, in JSON or YAML", () => {
  for (const text of [JSON.stringify(policy), JSON.stringify(policy, undefined, "\t")]) {
    const { model, diagnostics } = compile([createSourceFile("sets/a.access.yaml", used)], {
      documents: [createSourceFile("policies/look.json", text)],
    });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(model.permissionSets[0]?.inlinePolicy).toEqual(policy);
  }
});

test("what is wrong with it is reported there, once for all who use it", () => {
  const text = `=== sets/a.access.yaml
${used}=== sets/b.access.yaml
${used.replace("Look", "Other")}=== policies/look.json
{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Alow", "Action": "s3:Get*", "Resource": "*" }]
#                           ^^^^^^ invalid-value: "Effect" has to be one of Allow, Deny, not Alow: did you mean Allow?
}
`;
  expect(check(text).marked.replace(/^#.*unused-permission-set.*\n/gm, "")).toBe(text);
});

test("what is wrong with it is reported even where the file that names it breaks off later", () => {
  const { diagnostics } = check(`=== sets/a.access.yaml
${used}groups:
\ta: {}
=== policies/look.json
{
  "Version": "2012-10-17",${"\n".repeat(200)}
  "Statement": [{ "Effect": "Alow", "Action": "s3:Get*", "Resource": "*" }]
}
`);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, span }) => `${code} ${span.file}`)).toEqual([
    "invalid-value policies/look.json",
    "yaml-syntax sets/a.access.yaml",
  ]);
});

test("a file with broken text is reported there", () => {
  const { diagnostics } = check(`=== sets/a.access.yaml
${used}=== policies/look.json
{ "Version": "2012-10-17"
`);
  expect(diagnostics.map(({ code, span }) => [code, span.file])).toContainEqual([
    "yaml-syntax",
    "policies/look.json",
  ]);
});
