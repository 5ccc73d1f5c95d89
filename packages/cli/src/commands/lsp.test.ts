import { join } from "node:path";
import type { Extras } from "@rolecall/lsp";
import { loadModel } from "@rolecall/core/node";
import { rolecall } from "../testing/run";

const served: Extras[] = [];

const loaded: string[] = [];

jest.mock("@rolecall/cdktf-gen/plan", () => {
  loaded.push("planner");
  return jest.requireActual<object>("@rolecall/cdktf-gen/plan");
});

// The real one would take the tests' own standard input.
jest.mock("@rolecall/lsp/stdio", () => ({ serveStdio: (extras: Extras) => served.push(extras) }));

test("serves an editor, and plans Terraform for it", async () => {
  expect(await rolecall("lsp", "--stdio", "--clientProcessId", "1")).toEqual({
    code: 0,
    out: "",
    err: "",
  });
  // An editor waits for the server to start.
  expect(loaded).toEqual([]);
  const [extras] = served;
  const model = loadModel(join(__dirname, "../../../../examples/starter"));
  const texts = await extras?.terraformOf?.(model);
  expect([...(texts?.keys() ?? [])]).toEqual(["access.tf.json"]);
  expect(JSON.parse(texts?.get("access.tf.json") ?? "")).toMatchObject({
    resource: { aws_ssoadmin_permission_set: expect.anything() },
  });
});

test("says what it is for to somebody who starts it by hand", async () => {
  const { code, out, err } = await rolecall("lsp");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^rolecall: editors start this, as `rolecall lsp --stdio`\n/);
  expect(err).toContain("the folder      that of the nearest rolecall.yaml");
  expect((await rolecall("lsp", "--help")).out).toContain(err.slice(err.indexOf("Editors start")));
});
