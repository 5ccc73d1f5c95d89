import * as fc from "fast-check";
import { oneLine } from "../diagnostics/diagnostic";
import { createSourceFile } from "../text/source-file";
import { joinTexts, splitFiles } from "../testing/files";
import { type Files, shuffled } from "../testing/shuffle";
import { compile, isSound } from "./compile";

/** What a workspace means, as plain values that keep their order, without the places. */
function meaningOf(files: Files): unknown {
  const sources = Object.entries(files).map(([path, content]) =>
    createSourceFile(path, JSON.stringify(content)),
  );
  const compilation = compile(sources);
  expect(compilation.diagnostics.map(oneLine)).toEqual([]);
  const text = JSON.stringify(compilation.model, (key, value: unknown) => {
    if (key === "span") return undefined;
    return value instanceof Map ? [...value] : value;
  });
  return JSON.parse(text);
}

const whole: Files = {
  "rolecall.yaml": {
    rolecall: 1,
    instance: { region: "eu-west-1", managementAccount: "111111111111" },
    tags: { owner: "platform", "cost-centre": "4711" },
    organization: { id: "o-abcdefghij", units: { W: { id: "ou-ab12-11111111" }, "W/P": {} } },
    accounts: {
      org: { id: "111111111111" },
      "a-prod": { id: "222222222222", unit: "W/P", tags: { team: "a", env: "prod" } },
      "a-dev": { id: "333333333333", unit: "W", tags: { env: "dev", team: "a" } },
      "b-dev": { id: "444444444444", unit: "ou-ab12-11111111", state: "SUSPENDED" },
    },
    users: {
      ana: { givenName: "Ana", familyName: "Ruiz", email: "ana@acme.example" },
      ben: { external: true, userName: "ben@acme.example" },
      cleo: { external: true },
    },
    groups: {
      auditors: { members: ["ana", "ben", "cleo"], description: "Audit" },
      admins: { external: true },
    },
    permissionSets: {
      Look: {
        managedPolicies: ["ReadOnlyAccess", "job-function/Billing", "SecurityAudit"],
        customerManagedPolicies: [{ name: "x", path: "/y/" }, { name: "a" }],
        tags: { tier: "low", area: "all" },
      },
      Run: {
        managedPolicies: ["PowerUserAccess"],
        sessionDuration: "4h",
        permissionsBoundary: { managedPolicy: "PowerUserAccess" },
      },
    },
    customerManagedPolicies: {
      x: { path: "/y/", accounts: { all: true, management: "include" } },
      a: { accounts: { all: true, management: "include" } },
    },
    patterns: {
      look: {
        principals: ["group:auditors", "user:ben", "group:admins"],
        permissionSets: ["Look"],
        accounts: { unit: ["W/**", "W/P"], names: ["a-*", "b-*"] },
      },
      run: {
        principals: ["group:admins"],
        permissionSets: ["Run", "Look"],
        accounts: { tags: { env: ["prod", "dev"] }, except: { names: ["org", "a-dev"] } },
      },
      all: {
        principals: ["group:admins"],
        permissionSets: ["Look"],
        accounts: { all: true, management: "include" },
      },
    },
    rules: {
      "group-in-management-account": "off",
      "nobody-administers-management": "off",
      "redundant-user-grant": "off",
      "shared-with-management-account": "off",
    },
  },
};

test("the order of maps, lists and files never changes what a workspace means", () => {
  const expected = meaningOf(whole);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(meaningOf(shuffled(whole, seed))).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

const checked = (text: string) => compile(splitFiles(text));
const findings = (text: string) => checked(text).diagnostics.map(({ code }) => code);

test.each([
  'groups: { __proto__: { description: "x" } }\n',
  '"__proto__": { x: 1 }\n',
  "permissionSets: { Look: { inlinePolicy: { __proto__: { x: 1 } } } }\n",
  "tags: { __proto__: x }\n",
])("%j says nothing and reaches no prototype", (text) => {
  expect(findings(text)).toEqual(["reserved-text"]);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("x");
});

test.each(["constructor", "toString", "hasOwnProperty", "given", "span"])(
  "%s is a name like any other, and no section",
  (name) => {
    expect(checked(`groups: { ${name}: {} }\n`).model.groups).toMatchObject([{ key: name }]);
    expect(findings(`${name}: {}\n`)).toEqual(["unknown-key"]);
  },
);

test.each(['${file("/etc/passwd")}', "%{ if true }x%{ endif }", "$${x}", "{{ x }}"])(
  "%s is a text like any other",
  (text) => {
    const compilation = checked(
      JSON.stringify({
        groups: { [text]: { description: text } },
        permissionSets: { Look: { description: text, inlinePolicy: policyAbout(text) } },
      }),
    );
    expect(compilation.diagnostics).toEqual([]);
    expect(compilation.model.groups).toMatchObject([{ key: text, description: text }]);
    const [permissionSet] = compilation.model.permissionSets;
    expect(permissionSet?.description).toBe(text);
    expect(permissionSet?.inlinePolicy).toEqual(policyAbout(text));
  },
);

function policyAbout(text: string) {
  const condition = { StringEquals: { [`aws:RequestTag/${text}`]: text } };
  const statement = { Effect: "Deny", Action: "*", Resource: "*", Condition: condition };
  return { Version: "2012-10-17", Id: text, Statement: [statement] };
}

test.each([
  'permissionSets: { Look: { description: "${TfToken[TOKEN.1]}" } }\n',
  'groups: { "TfToken[x]": {} }\n',
  'permissionSets: { Look: { inlinePolicy: { "${TfToken[x]}": 1 } } }\n',
])("%j would become another resource's value", (text) => {
  expect(findings(text)).toEqual(["reserved-text"]);
});

test.each([
  [
    "account",
    'accounts: { a: { id: "123456789012" } }\n',
    'accounts: { a: { id: "210987654321" } }\n',
  ],
  ["user", "users: { a: { external: true } }\n", "users: { a: { external: true } }\n"],
  ["group", "groups: { a: {} }\n", "groups: { a: {} }\n"],
  [
    "permission set",
    "permissionSets: { a: { managedPolicies: [ReadOnlyAccess] } }\n",
    "permissionSets: { a: { managedPolicies: [ReadOnlyAccess] } }\n",
  ],
])("one %s in two files is one finding that shows both places", (noun, first, second) => {
  const text = joinTexts([
    createSourceFile("x.access.yaml", second),
    createSourceFile("b.access.yaml", first),
  ]);
  const [found, ...others] = checked(text).diagnostics;
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: "duplicate-name",
    message: `the ${noun} "a" is defined twice`,
    span: { file: "x.access.yaml", start: first.indexOf(" a:") + 1 },
    related: [{ span: { file: "b.access.yaml", start: second.indexOf(" a:") + 1 } }],
  });
});

test("a value in two files is a conflict that shows both places, but the same version is none", () => {
  const text = `=== a.access.yaml
rolecall: 1
instance: { region: eu-west-1 }
=== b.access.yaml
rolecall: 1
instance: { region: eu-west-1 }
`;
  expect(checked(text).diagnostics).toMatchObject([
    {
      message: "instance.region is given in two files",
      span: { file: "b.access.yaml" },
      related: [{ span: { file: "a.access.yaml" } }],
    },
  ]);
});

test.each([
  [
    '"12345678901"',
    "invalid-account-id",
    "did a zero at the start get lost? copy the id from AWS Organizations",
  ],
  ['"12345678901234"', "invalid-account-id", "copy the id from AWS Organizations"],
  ['"1234-5678-9012"', "invalid-account-id", 'write "123456789012"'],
  ["123456789012", "unquoted-account-id", 'write "123456789012"'],
  [
    "12345678901",
    "unquoted-account-id",
    'write "012345678901"; check that the missing digits are zeros at the start',
  ],
  ["012345678901", "unquoted-account-id", 'write "012345678901"'],
  ["12345678901234", "unquoted-account-id", "copy the id from AWS Organizations, in quotes"],
  ["1.2e3", "unquoted-account-id", "copy the id from AWS Organizations, in quotes"],
  ["0x1f", "unquoted-account-id", "copy the id from AWS Organizations, in quotes"],
])("the account id %s is refused", (id, code, cure) => {
  const compilation = checked(`accounts: { a: { id: ${id} } }\n`);
  expect(compilation.diagnostics).toMatchObject([{ code, cure }]);
  expect(isSound(compilation)).toBe(false);
});

test("an account may name its unit by id, and is found by its path", () => {
  const { model } = checked(
    `organization: { units: { W: { id: ou-ab12-11111111 } } }
accounts: { a: { id: "123456789012", unit: ou-ab12-11111111 } }
`,
  );
  expect(model.accounts).toMatchObject([{ unit: "W" }]);
});

test("what was found before is kept, and every finding comes once and in order", () => {
  const text = "=== b.access.yaml\nx: 1\n=== a.access.yaml\ny: 1\nx: 2\n";
  const places = checked(text).diagnostics.map(({ span }) => `${span.file}:${span.start}`);
  expect(places).toEqual(["a.access.yaml:0", "a.access.yaml:5", "b.access.yaml:0"]);
});

test("no text whatever makes compiling throw", () => {
  const words = [
    "accounts",
    "groups",
    "users",
    "patterns",
    "permissionSets",
    "instance",
    "organization",
    "units",
    "id",
    "accounts",
    "names",
    "tags",
    "external",
    "principals",
    "members",
    "except",
    ":",
    ": ",
    "\n",
    "\n  ",
    "\n    ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "*a",
    "&a ",
    "!x ",
    "<<",
    '"',
    "true",
    "1",
    '"123456789012"',
    "group:a",
    "ou-ab12-11111111",
    "#",
    "\t",
    "---\n",
    "~",
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const sources = [first, second].map((parts, index) =>
        createSourceFile(`${index}.access.yaml`, parts.join("")),
      );
      const { diagnostics } = compile(sources);
      for (const { span, message } of diagnostics) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 2000 },
  );
});
