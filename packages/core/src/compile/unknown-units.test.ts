import { check } from "../testing/check";

test("where very many units are unknown, not each of them gets a suggestion", () => {
  const known = `organization: { units: { Workloads: {} } }\n`;
  const accounts = Array.from(
    { length: 150 },
    (_, at) => `  a-${at}: { id: "${100_000_000_000 + at}", unit: Workloads${at} }\n`,
  );
  const { diagnostics } = check(`${known}accounts:\n${accounts.join("")}`);
  const cures = diagnostics.filter(({ code }) => code === "unknown-unit").map(({ cure }) => cure);
  expect(cures.length).toBe(150);
  expect(cures.filter((cure) => cure === 'did you mean "Workloads"?').length).toBe(100);
});
