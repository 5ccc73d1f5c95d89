import { formAt, minutesOf } from "@rolecall/core";
import { code, paragraphs } from "../support/markdown";
import { inHours } from "../support/policies";
import { docsOfKey } from "./key";
import { lastKeyOf, type Part } from "./part";

/** A length of time in words, and what it may be. */
export const duration: Part = ({ at }) => {
  const name = lastKeyOf(at);
  if (at.role !== "value" || name !== "sessionDuration") return undefined;
  const minutes = minutesOf(at.whole);
  const docs = docsOfKey(formAt(at.path.slice(0, -1)), name);
  if (minutes === undefined || docs === undefined) return undefined;
  return { markdown: paragraphs(`${code(at.whole)} is ${inHours(minutes)}`, docs) };
};
