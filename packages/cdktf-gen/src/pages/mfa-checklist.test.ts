import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelOf } from "../testing";
import { mfaChecklist } from "./mfa-checklist";

const instance = 'instance: { region: eu-west-1, managementAccount: "111111111111" }';

test.each([
  ["nothing-stated", "mfa: { watch: {} }"],
  [
    "everything-stated",
    `${instance}
mfa:
  prompt: always
  types: [security-key]
  unregistered: require-registration
  selfService: false
  watch:
    topicArn: arn:aws:sns:eu-west-1:111111111111:security
    logGroup: aws-cloudtrail-logs`,
  ],
  [
    "trusted-devices",
    "instance: { identitySource: active-directory }\nmfa: { prompt: context-aware, watch: {} }",
  ],
  ["a-watch-of-nothing", "instance: { identitySource: external-idp }\nmfa: { watch: {} }"],
  ["external-idp", "instance: { identitySource: external-idp }"],
])("the page of a workspace with %s is the one that was reviewed", (name, yaml) => {
  const path = join(__dirname, `expected/mfa-checklist.${name}.md`);
  const [page] = mfaChecklist(modelOf(yaml));
  expect(page?.path).toBe("mfa-checklist.md");
  if (process.env["UPDATE"] === "1") {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, page?.text ?? "");
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(page?.text);
});

test("a workspace that says nothing of MFA has no page", () => {
  expect(mfaChecklist(modelOf(instance))).toEqual([]);
});

test.each([
  ["prompt: context-aware", "Only when their sign-in context changes (context-aware)"],
  ["unregistered: block", "Block their sign-in"],
  ["unregistered: email-code", "Require them to provide a one-time password sent by email"],
  ["types: [authenticator-app]", "Clear **Security keys and built-in authenticators**"],
  ["types: [authenticator-app, security-key]", "Select **Authenticator apps**"],
  ["selfService: true", "Select **Users can add and manage their own MFA devices**"],
])("%s is said in the words of the console", (setting, expected) => {
  const [page] = mfaChecklist(modelOf(`mfa: { ${setting} }`));
  expect(page?.text).toContain(expected);
  expect(page?.text).toContain(`Stated: \`${setting}\``);
});
