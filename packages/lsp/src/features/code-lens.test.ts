import { ableClient } from "../testing/service";
import { checkCases } from "../testing/cases";
import { lensesOf } from "./code-lens";

checkCases("code-lens", ({ place, title }) => {
  const commands = new Set(title.includes("can show") ? ["rolecall.showReferences"] : []);
  const lenses = lensesOf(place, { ...ableClient, commands });
  if (lenses.length === 0) return "nothing";
  return lenses
    .toSorted((first, second) => first.range.start.line - second.range.start.line)
    .map(({ range, command }) => {
      const line = place.source.lineAt(range.start.line + 1);
      const name = line.slice(range.start.character, range.end.character);
      const run = command?.command ? `  → ${command.command}${shown(command.arguments)}` : "";
      return `${range.start.line + 1} ${name}: ${command?.title}${run}`;
    })
    .join("\n");
});

function shown(values: readonly unknown[] = []): string {
  return `(${values.map((value) => JSON.stringify(value)).join(", ")})`;
}
