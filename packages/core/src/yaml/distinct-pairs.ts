import type { Diagnostic, Wording } from "../diagnostics/diagnostic";
import { problem } from "../diagnostics/problems";
import type { YamlKey, YamlPair } from "./node";

/** The pairs whose keys differ: of two with one key the first is kept, and the other reported. */
export function distinctPairs(
  pairs: Iterable<YamlPair>,
  report: (found: Diagnostic) => void,
): readonly YamlPair[] {
  const distinct = new Map<string, YamlPair>();
  for (const pair of pairs) {
    const { value, span } = pair.key;
    const first = distinct.get(value);
    if (first) report(problem("duplicate-key", span, duplicateWording(first.key)));
    else distinct.set(value, pair);
  }
  return [...distinct.values()];
}

function duplicateWording(first: YamlKey): Wording {
  return {
    message: `the key "${first.value}" is written twice here`,
    cure: "delete one, or join the two",
    note: "YAML readers keep one of the two without saying which",
    related: [{ message: "it is written first here", span: first.span }],
  };
}
