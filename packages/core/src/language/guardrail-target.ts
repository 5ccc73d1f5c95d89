import { type Kind, offering, reference, type Text, textIn } from "../spec";
import { unitPath } from "./unit-path";

const unit = reference("unit", unitPath);

/** Whether a text is the id of a root. Source: `RootId` of the organizations API model. */
export function isRootId(text: string): boolean {
  return /^r-[0-9a-z]{4,32}$/.test(text);
}

/** What a service control policy is attached to: a unit, by path or id, or the root, by its id. */
export const guardrailTarget: Kind<Text, string> = {
  ...offering(unit, { list: "root" }),
  read(node, reading, owner) {
    const value = textIn(node);
    const isRoot = value !== undefined && isRootId(value);
    return isRoot ? { value, span: node.span } : unit.read(node, reading, owner);
  },
};
