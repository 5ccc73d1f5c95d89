import type { InitializeParams } from "vscode-languageserver";
import { settingsOf } from "./settings";

function settingsIn(initializationOptions: unknown) {
  const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions };
  return settingsOf(params satisfies InitializeParams);
}

test("an editor says what is off, which day it is, and where the pages are", () => {
  const pages = "file:///extension/pages";
  const settings = settingsIn({ features: { hover: false }, today: "2027-03-31", pages });
  expect(settings.isOn("hover")).toBe(false);
  expect(settings.isOn("rename")).toBe(true);
  expect(settings.today).toBe("2027-03-31");
  expect(settings.pageOf?.("unknown-group")).toBe("file:///extension/pages/unknown-group.md");
});

test.each([undefined, null, 3, [], { features: 3, today: 3, pages: 3 }])(
  "%j sets nothing",
  (options) => {
    const settings = settingsIn(options);
    expect(settings.isOn("hover")).toBe(true);
    expect(settings.today).toBeUndefined();
    expect(settings.pageOf).toBeUndefined();
  },
);
