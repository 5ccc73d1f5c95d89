import { serviceOf } from "../testing/service";
import { allFindings } from "./findings";

const [first, second] = ["a.access.yaml", "b.access.yaml"] as const;

const start = `groups:
  admins: { members: [nobody] }
  readers: { external: true }
  others: { members: [nobody] }
`;

function opened(texts: Readonly<Record<string, string>>) {
  const files = new Map([["rolecall.yaml", "rolecall: 1\n"], ...Object.entries(texts)]);
  const pageOf = jest.fn(() => undefined);
  const { service, uriOf, setText } = serviceOf(files, { extras: { pageOf } });
  return {
    pageOf,
    type: (path: string, text: string) => setText(uriOf(path), text),
    told: (path: string) => allFindings(service).get(uriOf(path)),
  };
}

test("a file of which the same is to be told has the very same list", () => {
  const { type, told, pageOf } = opened({ [first]: start, [second]: "users: {}\n" });
  const before = told(first);
  expect(before).toMatchObject([{ code: "unknown-user" }, { code: "unknown-user" }]);
  const asked = pageOf.mock.calls.length;
  type(first, start.replace("external: true", "external:  true"));
  expect(told(first)).toBe(before);
  type(second, "users: {}\n\n");
  expect(told(first)).toBe(before);
  expect(pageOf).toHaveBeenCalledTimes(asked);
});

test("what moves is told anew, and what does not stays the same object", () => {
  const { type, told } = opened({ [first]: start });
  const [above, below] = told(first) ?? [];
  type(first, start.replace("  readers: {", "  readers:\n\n    {"));
  const now = told(first);
  expect(now?.[0]).toBe(above);
  expect(now?.[1]?.range.start.line).toBe((below?.range.start.line ?? 0) + 2);
  type(first, start);
  expect(told(first)).toEqual([above, below]);
});

test("a finding is told anew when a place moves that belongs to it", () => {
  const { type, told } = opened({
    [first]: "users: { ana: {} }\n",
    [second]: "users: { ana: {} }\n",
  });
  const before = told(second);
  expect(before).toMatchObject([
    { relatedInformation: [{ location: { range: { start: { line: 0 } } } }] },
  ]);
  type(first, "\nusers: { ana: {} }\n");
  expect(told(second)).toMatchObject([
    { relatedInformation: [{ location: { range: { start: { line: 1 } } } }] },
  ]);
});

test("what is mended is gone, and comes back with the mistake", () => {
  const { type, told } = opened({ [first]: start });
  const before = told(first);
  type(first, `${start}users: { nobody: { external: true } }\n`);
  expect(told(first)).toBeUndefined();
  type(first, start);
  expect(told(first)).toEqual(before);
});

test("what is mended last in a file is gone, and the rest is told as before", () => {
  const { type, told } = opened({ [first]: start });
  const [above] = told(first) ?? [];
  type(first, start.replace("  others: { members: [nobody] }", "  others: { external: true }"));
  expect(told(first)).toEqual([above]);
});

test("what is further down is told again as it was, when something above it is mended", () => {
  const { type, told } = opened({ [first]: start });
  const [, below] = told(first) ?? [];
  type(first, start.replace("members: [nobody]", "external: true"));
  expect(told(first)).toHaveLength(1);
  expect(told(first)?.[0]).toBe(below);
});
