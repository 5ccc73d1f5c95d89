/** What to do with stacks that there are no more, whose access would otherwise stay for ever. */
export function leftBehindText(stacks: readonly string[]): string {
  const isOne = stacks.length === 1;
  const [they, have, their] = isOne ? ["it", "has", "its"] : ["they", "have", "their"];
  return [
    `rolecall: what ${stacks.join(", ")} ${have} deployed is still there, and no stack is in ${their} place:`,
    `  name ${isOne ? "it" : "them"} under retiredStacks in the section terraform until ${they} ${have} been deployed empty;`,
    "  a stack of an external account cannot be named there: destroy it from a revision that has it",
  ].join("\n");
}
