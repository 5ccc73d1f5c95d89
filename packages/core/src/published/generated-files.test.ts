import { generatedFiles } from "./generated-files";

test.each([
  [
    "packages/core/src/language/samples/pattern.yaml",
    'it is the YAML that shows all keys of "pattern", and has to be written by hand',
  ],
  [
    "packages/core/src/rules/unknown-user.md",
    "it is the page of a finding, and has to be written by hand",
  ],
])("what is missing is named: %s", (absent, why) => {
  const read = (path: string) => (path === absent ? undefined : "");
  expect(() => generatedFiles(read)).toThrow(`${absent} is missing: ${why}`);
});
