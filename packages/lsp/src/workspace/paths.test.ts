import { URI } from "vscode-uri";
import { normalized, pathBelow, uriBelow } from "./paths";

test.each([
  ["file:///c%3A/work/rolecall.yaml", "file:///C:/work/rolecall.yaml"],
  ["file:///c%3a/work/a%20b.access.yaml", "file:///c:/work/a b.access.yaml"],
  ["file:///work/%C3%A4.access.yaml", "file:///work/ä.access.yaml"],
  ["file:///work/a%2Bb.access.yaml", "file:///work/a+b.access.yaml"],
])("%s and %s are one file", (one, two) => {
  expect(normalized(one)).toBe(normalized(two));
});

test.each(["", "::", "%zz", "file:///%zz", "a b", "http://[", "file://server/share/a.yaml"])(
  "%j has one spelling, and no other",
  (text) => expect(normalized(normalized(text))).toBe(normalized(text)),
);

test("what is no address at all is refused", () => {
  expect(() => normalized("x y:z")).toThrow("Scheme contains illegal characters");
});

test.each([
  ["file:///c%3A/work", "file:///C:/work/teams/a.access.yaml", "teams/a.access.yaml"],
  ["file:///c%3A/", "file:///c:/a.access.yaml", "a.access.yaml"],
  ["file:///work", "file:///work/%C3%A4%20%25.access.yaml", "ä %.access.yaml"],
  ["file:///work", "file:///work", ""],
  ["file:///work/", "file:///work", ""],
  ["file:///work", "file:///workshop/a.access.yaml", undefined],
  ["file:///work", "file:///other/a.access.yaml", undefined],
  ["file:///work", "untitled:Untitled-1", undefined],
  ["file://server/share", "file://other/share/a.yaml", undefined],
])("in %s, %s is %j", (folder, uri, path) => {
  const [base, file] = [URI.parse(normalized(folder)), URI.parse(normalized(uri))];
  expect(pathBelow(base, file)).toBe(path);
});

test("a path below a folder leads to the address that it came from", () => {
  for (const uri of ["file:///work/%C3%A4%20%25.access.yaml", "file:///work/a%23b%3Fc/d.yaml"]) {
    const folder = URI.parse("file:///work");
    expect(uriBelow(folder, pathBelow(folder, URI.parse(uri)) ?? "").toString()).toBe(uri);
  }
});
