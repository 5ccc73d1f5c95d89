import { choice, map, type ModelOf } from "../spec";

/** How loud each rule that gives advice is in this workspace, by its code. */
export const ruleLevels = map(choice("error", "warning", "information", "off"), {
  offers: [{ list: "rules" }],
});

/** What a workspace says about its rules. */
export type RuleLevels = ModelOf<typeof ruleLevels>;
