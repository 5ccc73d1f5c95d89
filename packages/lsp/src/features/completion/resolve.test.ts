import { createSourceFile } from "@rolecall/core";
import { ableClient, serviceOf } from "../../testing/service";
import { placeIn } from "../../service/places";
import { completionAt } from "../completion";
import { resolved } from "./resolve";

const policy = `rolecall: 1
permissionSets:
  Custom:
    managedPolicies: [‸]
    inlinePolicy:
      Statement: { Effect: Allow, Action: s3:, Condition: { Bool: { } } }
`;

/** What is shown of an item once it is looked at. */
async function shown(text: string, label: string, extras = {}): Promise<unknown> {
  const { service, uriOf } = serviceOf(new Map([["rolecall.yaml", text.replace("‸", "")]]));
  const document = service.documentAt(uriOf("rolecall.yaml"));
  if (!document) throw new Error("no document");
  const { line, column } = createSourceFile("", text).positionAt(text.indexOf("‸"));
  const place = placeIn(document, { line: line - 1, character: column - 1 });
  const items = await completionAt(place, ableClient);
  const item = items.find((one) => one.label === label);
  if (!item) throw new Error(`no ${label} in ${items.length} items`);
  // Items come back from an editor as JSON.
  const { detail, documentation } = await resolved(JSON.parse(JSON.stringify(item)), extras);
  return {
    detail,
    documentation: typeof documentation === "object" ? documentation.value : documentation,
  };
}

test("a managed policy says what it is for, and where its document is", async () => {
  expect(await shown(policy, "ViewOnlyAccess")).toEqual({
    detail: undefined,
    documentation:
      "This policy grants permissions to view resources and basic metadata across all AWS services.\n\n[What it allows](https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ViewOnlyAccess.html)",
  });
});

const unmarked = policy.replace("‸", "");

test("an action says what it does and what it is done to", async () => {
  expect(await shown(unmarked.replace("s3:", "s3:Get‸"), "s3:GetObject")).toEqual({
    detail: "Read",
    documentation:
      "Grants permission to retrieve objects from Amazon S3.\n\nResources: `accesspointobject`, `object`",
  });
});

test("a service says its name", async () => {
  expect(await shown(unmarked.replace("s3:", "‸"), "s3:")).toEqual({
    detail: "Amazon S3",
    documentation: undefined,
  });
});

test("an action without resources says so", async () => {
  expect(await shown(unmarked.replace("s3:", "s3:‸"), "s3:ListAllMyBuckets")).toEqual({
    detail: "List",
    documentation:
      'Grants permission to list all buckets owned by the authenticated sender of the request.\n\nIt takes no resources: write `Resource: "*"`.',
  });
});

test("a condition key says what it filters by", async () => {
  expect(await shown(unmarked.replace("{ }", "{ ‸ }"), "aws:SecureTransport")).toEqual({
    detail: "Bool",
    documentation: "Filters access by whether the request came over TLS.",
  });
});

function pageOf(code: string): string {
  return `https://rolecall.example/${code}`;
}

test("a rule leads to its page", async () => {
  expect(await shown("rolecall: 1\nrules: { ‸ }\n", "unused-group", { pageOf })).toEqual({
    detail: "information",
    documentation: "[What unused-group finds](https://rolecall.example/unused-group)",
  });
  expect(await shown("rolecall: 1\nrules: { ‸ }\n", "unused-group")).toEqual({
    detail: "information",
    documentation: undefined,
  });
});

test.each([
  undefined,
  null,
  "x",
  { what: "service" },
  { what: "toString", name: "x" },
  { what: "action", name: "x:y" },
])("what nothing is known of stays as it is: %j", async (data) => {
  const item = { label: "x", detail: "kept", data };
  expect(await resolved(item, {})).toEqual(item);
});
