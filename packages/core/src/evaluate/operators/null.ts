import { any, sure } from "../verdict";
import { textOf } from "../wildcard";
import { type ConditionOperator, unknownKey } from "./operator";

/**
 * `Null` asks whether a key is absent, whatever its value. A key that is there without any value
 * is a case that the documentation leaves open.
 */
export const nullOperator: ConditionOperator = {
  judge({ wanted, given }) {
    if (given.kind === "unknown") return unknownKey;
    if (given.kind === "present" && given.values.length === 0) {
      return { verdict: "unknown", why: "the key is there, but has no value" };
    }
    const answer = String(given.kind === "absent");
    const verdict = any(
      wanted.map((one) => {
        const text = one.kind === "pattern" ? textOf(one.pattern)?.toLowerCase() : undefined;
        return text === "true" || text === "false" ? sure(text === answer) : "unknown";
      }),
    );
    return { verdict, why: given.kind === "absent" ? "the key is absent" : "the key is there" };
  },
};
