import { regions } from "./regions";

test.each([
  ["eu-west-1", "Europe (Ireland)", "aws"],
  ["us-east-1", "US East (N. Virginia)", "aws"],
  ["cn-north-1", "China (Beijing)", "aws-cn"],
  ["us-gov-west-1", "AWS GovCloud (US-West)", "aws-us-gov"],
])("%s is %s in the partition %s", (code, name, partition) => {
  expect(regions().filter((one) => one.code === code)).toEqual([{ code, name, partition }]);
});

test("every Region is there once, with a code and a name", () => {
  const codes = regions().map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(40);
  expect(codes).toEqual([...new Set(codes)]);
  expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)+-\d$/.test(code))).toEqual([]);
  expect(regions().filter(({ name }) => !/^\S.*\S$/.test(name))).toEqual([]);
});
