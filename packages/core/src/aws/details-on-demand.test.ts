import { loadAwsDetails } from "../index";

jest.mock("./generated/service-details", () => {
  throw new Error("the services are loaded");
});
jest.mock("./generated/condition-key-details", () => {
  throw new Error("the condition keys are loaded");
});
jest.mock("./generated/managed-policy-details", () => {
  throw new Error("the managed policies are loaded");
});

test("the core itself loads no details, which editors alone ask for", async () => {
  await expect(loadAwsDetails()).rejects.toThrow(/are loaded$/);
});
