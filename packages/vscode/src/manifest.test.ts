import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paletteCommands } from "./commands";
import { contextsOf } from "./walkthrough";

jest.mock("vscode", () => ({}), { virtual: true });

const folder = join(__dirname, "..");

interface Step {
  readonly description: string;
  readonly media: { readonly markdown?: string; readonly svg?: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly languages: readonly { readonly icon: Readonly<Record<string, string>> }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const text = readFileSync(join(folder, "package.json"), "utf8");
const { activationEvents, contributes, icon } = JSON.parse(text) as Manifest;
const declared = contributes.commands.map(({ command }) => command);

test("the palette has every command that is there, and no other", () => {
  const ours = Object.keys(paletteCommands).map((name) => `rolecall.${name}`);
  expect(declared.toSorted()).toEqual(ours.toSorted());
});

test("menus and the walkthrough run commands that are there", () => {
  const steps = contributes.walkthroughs.flatMap((one) => one.steps);
  const linked = steps.flatMap(({ description }) => [...description.matchAll(/command:([\w.]+)/g)]);
  const completing = steps.flatMap(({ completionEvents }) => completionEvents);
  const run = [
    ...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
    ...linked.map(([, command = ""]) => command),
    ...completing.flatMap((event) => /^onCommand:(.*)$/.exec(event)?.[1] ?? []),
  ];
  expect(run.length).toBeGreaterThan(8);
  const unknown = run.filter((one) => one.startsWith("rolecall.") && !declared.includes(one));
  expect(unknown).toEqual([]);
});

test("steps of the walkthrough are ticked off by contexts that are told", () => {
  const steps = contributes.walkthroughs.flatMap((one) => one.steps);
  const events = steps.flatMap(({ completionEvents }) => completionEvents);
  const wanted = events.flatMap((event) => /^onContext:rolecall\.(.*)$/.exec(event)?.[1] ?? []);
  expect(Object.keys(contextsOf([])).toSorted()).toEqual(wanted.toSorted());
});

test("every picture and page that is named is there", () => {
  const steps = contributes.walkthroughs.flatMap((one) => one.steps);
  const named = [
    icon,
    ...contributes.languages.flatMap((language) => Object.values(language.icon)),
    ...steps.flatMap(({ media }) => media.markdown ?? media.svg ?? "none"),
  ];
  expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

test("it starts only where there is something for it to do", () => {
  expect(activationEvents).not.toContain("*");
  expect(activationEvents).not.toContain("onStartupFinished");
});
