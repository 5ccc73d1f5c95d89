import { readFileSync } from "node:fs";
import { join } from "node:path";
import { features } from "../features";
import { clientSupport } from "../service/client-support";
import { settingsOf } from "../server/settings";

const page = readFileSync(join(__dirname, "../../../../docs/editors.md"), "utf8");

function after(heading: string): string {
  return page.slice(page.indexOf(`\n## ${heading}\n`));
}

/** The first settings under a heading, as an editor would send them. */
function settingsUnder(heading: string) {
  const [, json = ""] = /^```json\n([^]*?)^```$/m.exec(after(heading)) ?? [];
  const initializationOptions = JSON.parse(json) as { readonly features: object };
  return { processId: null, rootUri: null, capabilities: {}, initializationOptions };
}

test("the page on editors has the name of every feature", () => {
  const [, list = ""] = /The names of features are([^]*?)\. A feature/.exec(page) ?? [];
  const named = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named).toEqual(features.map(({ name }) => name).sort());
});

test("the settings in the page on editors are taken", () => {
  const params = settingsUnder("Settings");
  expect(settingsOf(params).today).toBe("2027-03-31");
  expect(clientSupport(params).pullsDiagnostics).toBe(true);
});

test.each(["Settings", "Beside another YAML server"])(
  "what is switched off under %s are features",
  (heading) => {
    const params = settingsUnder(heading);
    const off = features.map(({ name }) => name).filter((name) => !settingsOf(params).isOn(name));
    expect(off.sort()).toEqual(Object.keys(params.initializationOptions.features).sort());
  },
);
