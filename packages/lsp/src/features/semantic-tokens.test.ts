import { checkCases } from "../testing/cases";
import { semanticTokensOf } from "./semantic-tokens";

checkCases("semantic-tokens", ({ place }) => {
  const { source } = place;
  const shown = semanticTokensOf(place).map(({ start, end, type, modifier }) => {
    const { line } = source.positionAt(start);
    const kind = modifier ? `${type} ${modifier}` : type;
    return `${String(line).padStart(3)} ${source.text.slice(start, end).padEnd(32)} ${kind}`;
  });
  return shown.join("\n") || "nothing";
});
