import { sentence } from "@rolecall/core";
import { expiryOf } from "../support/day";
import { paragraphs } from "../support/markdown";
import { lastKeyOf, type Part } from "./part";

/** The last day of an access: how long that is from today. */
export const expires: Part = ({ at, place }) => {
  if (at.role !== "value" || lastKeyOf(at) !== "expires") return undefined;
  const told = expiryOf(at.whole, place.view.today);
  if (told === undefined) return undefined;
  return {
    markdown: paragraphs(
      sentence(`the pattern ${told}`),
      "That day is the last of the access, in UTC; afterwards the pattern grants nothing.",
    ),
  };
};
