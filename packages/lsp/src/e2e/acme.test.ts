import { features } from "../features";
import { TestEditor } from "../testing/editor";
import { copyOfExample, removeFolders, uriIn, write } from "../testing/folders";
import {
  cliArguments,
  endServers,
  type ServerProcess,
  startServer,
  stopServer,
} from "../testing/server-process";
import { trials } from "../testing/trials";

/** Acme keeps no policy in a file of its own, so it gets one. */
const audit = `permissionSets:
  AuditTrail:
    inlinePolicy: { file: policies/audit.json }
`;
const policy = `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": "cloudtrail:LookupEvents", "Resource": "*" }]
}
`;

let server: ServerProcess;
let editor: TestEditor;

beforeAll(async () => {
  const folder = copyOfExample("acme");
  write(folder, "audit.access.yaml", audit);
  write(folder, "policies/audit.json", policy);
  server = startServer(cliArguments);
  editor = new TestEditor(server.client, folder);
  await server.client.start({ folders: [uriIn(folder)] });
});

afterAll(() => {
  endServers();
  removeFolders();
});

test("every feature has a trial, and every trial a feature", () => {
  const names = features.map(({ name }) => name).sort();
  expect(names).toEqual(Object.keys(trials).sort());
});

describe("in examples/acme", () => {
  test.each(features.map(({ name }) => name))("%s", async (name) => {
    const trial = trials[name];
    if (!trial) throw new Error(`there is no trial of ${name}`);
    await trial(editor);
    expect(server.client.wrong.splice(0)).toEqual([]);
  });

  test("and the server ends in peace", async () => {
    expect(await stopServer(server)).toBe(0);
    expect(server.errors).toEqual([]);
  });
});
