import type { AccessMatrix } from "../data/access-matrix";
import { pageOf } from "./page";

const hostile = `</script><script>alert(1)</script>\u2028<!--`;

const matrix: AccessMatrix = {
  title: hostile,
  principals: [{ kind: "group", key: hostile }],
  accounts: [],
  access: [],
  origins: [],
  originLists: [],
  grants: [],
};

const page = pageOf(matrix, { script: "run()", styles: "a{}", hashOf: (text) => `sha256-${text}` });

test("no text of a workspace becomes a part of the page", () => {
  expect(page).not.toContain("<script>alert");
  const [, json = ""] =
    /<script type="application\/json" id="data">([^]*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual(matrix);
});

test("the page runs its own script and nothing else", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const plain = policy.replaceAll("&#39;", "'");
  expect(plain).toContain("default-src 'none'");
  expect(plain).toContain("script-src 'sha256-run()'");
  expect(page).not.toMatch(/(?:src|href)="https?:/);
});
