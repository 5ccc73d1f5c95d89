import { inMemory, type ResolvedModel } from "@rolecall/core";
import { URI } from "vscode-uri";
import { checkCases } from "../testing/cases";
import { clientOf } from "../testing/client";
import { serviceOf } from "../testing/service";
import { eventually } from "../testing/waiting";
import { placeIn } from "../service/places";
import { contentOf, outdated } from "./previews";
import { previewsAt, previewsIn } from "./support/previews-at";

checkCases("previews", async ({ place, service }) => {
  const found = await previewsAt(place, service);
  const shown = found.map(async ({ title, uri }) => {
    return `${title}\n${decodeURIComponent(uri)}\n${await contentOf(uri, service)}`;
  });
  return (await Promise.all(shown)).join("\n") || "nothing";
});

const files = new Map([
  ["rolecall.yaml", "rolecall: 1\n"],
  ["team.access.yaml", "groups:\n  auditors: {}\n"],
]);

/** A planner that tells the groups, and refuses some. */
async function terraformOf({ groups }: ResolvedModel): Promise<ReadonlyMap<string, string>> {
  const names = groups.map(({ key }) => key);
  if (names.includes("refused")) throw new Error("two resources would have one address");
  return new Map([["access.tf.json", `${JSON.stringify(names)}\n`]]);
}

function setUp(more: ReadonlyMap<string, string> = new Map()) {
  const { service, uriOf, setText } = serviceOf(new Map([...files, ...more]), {
    extras: { terraformOf },
  });
  const document = service.documentAt(uriOf("team.access.yaml"));
  if (!document) throw new Error("the workspace has no such file");
  const place = placeIn(document, { line: 0, character: 0 });
  return { service, place, setText: (text: string) => setText(uriOf("team.access.yaml"), text) };
}

const terraform = "rolecall-preview:/terraform/access.tf.json?file%3A%2F%2F%2Fworkspace";

test("the Terraform of each stack can be looked at from anywhere", async () => {
  const { service, place } = setUp();
  const found = await previewsAt(place, service);
  expect(found).toEqual([{ title: "Terraform of access", uri: terraform }]);
  expect(await contentOf(terraform, service)).toBe('["auditors"]\n');
});

test("all policies of a workspace can be looked at, with its Terraform", async () => {
  const policy = "{ Statement: { Effect: Allow, Action: s3:GetObject, Resource: '*' } }";
  const sets = `permissionSets:\n  Look: { inlinePolicy: ${policy} }\n  Plain: {}\n`;
  const hub = `accounts: { hub: { id: "100000000001" } }\ngroups: { auditors: {} }\n`;
  const role = `{ Audit: { principals: [group:auditors], inlinePolicy: ${policy} } }`;
  const partner = `{ id: "200000000001", strategy: role-chaining, hub: hub, roles: ${role} }`;
  const text = `${sets}${hub}externalAccounts: { partner: ${partner} }\n`;
  const { service, place } = setUp(new Map([["team.access.yaml", text]]));
  expect((await previewsIn(place.view, service)).map(({ title }) => title)).toEqual([
    "Policy of Look",
    "Policy of partner.Audit",
    "Policy of Audit in partner",
    "Trust policy of Audit in partner",
    "Terraform of access",
  ]);
  expect(await previewsIn(undefined, service)).toEqual([]);
});

test("an editor is told once when what it shows may be something else", async () => {
  const { service, setText } = setUp();
  await contentOf(terraform, service);
  expect(outdated(service)).toEqual([]);
  setText("groups:\n  admins: {}\n");
  expect(outdated(service)).toEqual([terraform]);
  expect(outdated(service)).toEqual([]);
  expect(await contentOf(terraform, service)).toBe('["admins"]\n');
});

test.each([
  ["groups: [", "the workspace has errors, and is not compiled before they are mended"],
  ["groups: { refused: {} }", "two resources would have one address"],
])("of %j it says why there is no Terraform", async (text, why) => {
  const { service } = setUp(new Map([["team.access.yaml", text]]));
  expect(JSON.parse(await contentOf(terraform, service))).toEqual({ "//": why });
});

test.each([
  [terraform.replace("access.tf", "other.tf"), "there is no such stack any more"],
  [terraform.replace("workspace", "elsewhere"), "this workspace is not open any more"],
  [terraform.replace("terraform/access.tf", "policy/Gone"), "there is no such policy any more"],
  [terraform.replace("terraform/access.tf", "policy/%25%25"), "there is no such policy any more"],
])("%s shows that there is nothing", async (uri, why) => {
  const { service } = setUp();
  expect(JSON.parse(await contentOf(uri, service))).toEqual({ "//": why });
});

test("another address is refused", () => {
  const { service } = setUp();
  expect(() => contentOf("rolecall-preview:/nonsense", service)).toThrow("no address of a preview");
});

test("an editor that shows a preview is asked to look again after a change", async () => {
  const root = URI.parse("file:///workspace");
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(files) }) }, { terraformOf });
  await client.start({ folders: [root.toString()] });
  const shown = await client.ask("workspace/textDocumentContent", { uri: terraform });
  expect(shown).toEqual({ text: '["auditors"]\n' });
  await client.open(`${root.toString()}/team.access.yaml`, "groups:\n  admins: {}\n");
  const refresh = "workspace/textDocumentContent/refresh";
  const asked = await eventually(
    () => client.asked.find(({ method }) => method === refresh),
    () => refresh,
  );
  expect(asked.params).toEqual({ uri: terraform });
  const position = { line: 1, character: 3 };
  const textDocument = { uri: `${root.toString()}/team.access.yaml` };
  for (const about of [{ textDocument, position }, { workspace: root.toString() }]) {
    expect(await client.connection.sendRequest("rolecall/previews", about)).toEqual([
      { title: "Terraform of access", uri: terraform },
    ]);
  }
  await client.stop();
  expect(client.wrong).toEqual([]);
});
