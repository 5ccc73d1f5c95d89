import { possibly, setting } from "../diagnostics/fix";
import { choice, type Choice, type Kind } from "../spec";

const one = choice(1);

/**
 * The version of the language that a file is written in. Every file may say it, so that each can
 * be read alone, and files that agree do not conflict.
 */
export const version: Kind<Choice<1>, 1> = {
  ...one,
  read(node, reading, owner) {
    if (node.kind !== "scalar" || typeof node.value !== "number" || node.value === 1) {
      return one.read(node, reading, owner);
    }
    reading.problem("invalid-value", node.span, {
      message: `this Rolecall reads version 1 of the language, not ${node.source}`,
      cure: "update Rolecall, or write 1",
      fixes: [possibly(setting(node.span, 1))],
    });
    return undefined;
  },
  merge: (first) => first,
};
