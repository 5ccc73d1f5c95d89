import { ErrorCodes } from "vscode-languageserver";
import { folderWith, removeFolders, uriIn } from "../testing/folders";
import { endServers, type ServerProcess, startServer, stopServer } from "../testing/server-process";
import { eventually, pause, within } from "../testing/waiting";

afterAll(() => {
  endServers();
  removeFolders();
});

const bad = "rolecall: 1\ngroupz: {}\n";

/** A server that works in a folder with one mistake. */
async function start() {
  const folder = folderWith({ "rolecall.yaml": "rolecall: 1\n" });
  const server = startServer();
  await server.client.start({ folders: [uriIn(folder)] });
  return { server, uri: uriIn(folder, "rolecall.yaml") };
}

function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

describe("the server survives", () => {
  let server: ServerProcess;
  let uri: string;
  let turn = 0;

  beforeAll(async () => {
    ({ server, uri } = await start());
    await server.client.open(uri, bad);
  });

  /** Whether it finds a new mistake; what it says to its log of the one who talks to it is its own. */
  async function expectAlive(): Promise<void> {
    const key = `groups${++turn}`;
    await server.client.change(uri, `rolecall: 1\n${key}: {}\n`);
    const find = () => {
      const found = server.client.diagnostics.get(uri) ?? [];
      return found.find((one) => JSON.stringify(one.message).includes(key));
    };
    const found = await eventually(find, () => `a word on ${key}`);
    expect(found.code).toBe("unknown-key");
    expect(server.errors).toEqual([]);
    expect(server.client.misshapen).toEqual([]);
  }
  test.each<[what: string, bytes: string | Uint8Array]>([
    ["a header without a length", "Content-Type: x\r\n\r\n"],
    ["a header without a colon", "what is this\r\n\r\n"],
    ["a length that is no number", "Content-Length: many\r\n\r\n"],
    ["a body that is no JSON", framed("{ this is no JSON")],
    ["an empty body", framed("")],
    ["a body that is nothing", framed("null")],
    ["a body that is no message", framed('[1, { "a": 2 }, "x"]')],
    [
      "bytes that are no text",
      Buffer.from([...Buffer.from("Content-Length: 4\r\n\r\n"), 255, 254, 0, 1]),
    ],
    ["a batch", framed('[{ "jsonrpc": "2.0", "id": 1, "method": "textDocument/hover" }]')],
    ["a cancellation of nothing", framed('{ "jsonrpc": "2.0", "method": "$/cancelRequest" }')],
    ["a request without an id", framed('{ "jsonrpc": "2.0", "id": null, "method": "x" }')],
    ["an answer to nothing", framed('{ "jsonrpc": "2.0", "id": 999, "result": 1 }')],
  ])("%s", async (_, bytes) => {
    server.process.stdin.write(bytes);
    // What comes in one piece with a header that is broken is only read with the next piece.
    await pause(50);
    await expectAlive();
  });

  test.each([
    ["textDocument/didOpen", {}],
    ["textDocument/didOpen", { textDocument: { uri: 7, text: 8, version: "x", languageId: null } }],
    ["textDocument/didOpen", { textDocument: { uri: "file:///x/a.access.yaml" } }],
    ["textDocument/didChange", { textDocument: null, contentChanges: "x" }],
    ["textDocument/didClose", { textDocument: 5 }],
    ["workspace/didChangeWatchedFiles", { changes: 5 }],
    ["workspace/didChangeWorkspaceFolders", { event: {} }],
    ["workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: "::" }], removed: [] } }],
    ["$/setTrace", { value: {} }],
  ])("a notification %s with %j", async (method, params) => {
    await server.client.tell(method, params);
    await expectAlive();
  });

  test("requests with parameters that are none", async () => {
    for (const method of ["hover", "completion", "rename", "codeAction", "semanticTokens/full"]) {
      for (const params of [{}, { textDocument: 5 }, { textDocument: { uri: "::%%" } }]) {
        await server.client.ask(`textDocument/${method}`, params).catch(() => undefined);
      }
    }
    await expectAlive();
  });

  test("a message of forty megabytes", async () => {
    server.client.wrong.length = 0;
    const large = uri.replace("rolecall.yaml", "large.access.yaml");
    await server.client.open(large, `# ${"x".repeat(40_000_000)}\n`);
    await server.client.untilCodes(large, "file-too-large");
    await server.client.change(large, "groups: {}\n");
    await server.client.untilCodes(large);
    await server.client.close(large);
    await expectAlive();
  });
});

function ended({ ended: end }: ServerProcess): Promise<number | null> {
  return within(end, "the end of the server");
}

describe("the server ends", () => {
  test("with an error, when it is left without a word", async () => {
    const { server } = await start();
    await server.client.tell("exit", {});
    expect(await ended(server)).toBe(1);
  });

  test("when the editor vanishes in the middle of a message", async () => {
    const { server } = await start();
    server.process.stdin.end("Content-Length: 5000\r\n\r\n{");
    expect(await ended(server)).toBe(1);
    expect(server.errors).toEqual([]);
  });

  test("when nobody reads what it says", async () => {
    const { server, uri } = await start();
    server.process.stdout.destroy();
    await server.client.open(uri, bad);
    server.process.stdin.end();
    expect(await ended(server)).not.toBe(0);
  });

  test("when the process of the editor is not there any more", async () => {
    const server = startServer();
    const dead = startServer(["-e", "0"]);
    await dead.ended;
    const params = { processId: dead.process.pid, rootUri: null, capabilities: {} };
    await server.client.ask("initialize", params);
    expect(await ended(server)).not.toBe(0);
  });
});

test("before it is started, and after it has ended, nothing is answered", async () => {
  const server = startServer();
  const hover = {
    textDocument: { uri: "file:///a.access.yaml" },
    position: { line: 0, character: 0 },
  };
  const ask = () => server.client.ask("textDocument/hover", hover);
  await expect(ask()).rejects.toHaveProperty("code");
  await server.client.start();
  expect(await ask()).toBeNull();
  await expect(server.client.start()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  expect(await stopServer(server)).toBe(0);
});
