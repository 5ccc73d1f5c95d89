const refuse = () => {
  throw new Error("CDKTF is loaded");
};

test("what is planned is known without CDKTF, which takes a moment to load", () => {
  for (const name of ["cdktf", "constructs"]) jest.doMock(name, refuse);
  jest.isolateModules(() => {
    expect(() => jest.requireActual<object>("../synth/planned-stack")).toThrow("is loaded");
    expect(Object.keys(jest.requireActual<object>("./index"))).toContain("deploymentCosts");
  });
});
