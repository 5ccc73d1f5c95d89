import { bullets, code, counted, firstOf, paragraphs } from "../support/markdown";
import { meantAt } from "../support/meant";
import type { Part } from "./part";

/** An application of the portal: who may open it. */
export const application: Part = ({ at, model }) => {
  const meant = meantAt(at);
  if (meant?.kind !== "application") return undefined;
  const found = model.applications.find(({ name }) => name === meant.name);
  if (!found) return undefined;
  const who = found.principals.map(({ kind, name }) => code(`${kind}:${name}`));
  return {
    markdown: paragraphs(
      `**Application** ${code(found.name)}`,
      bullets([
        code(found.arn),
        `${counted(who.length, "principal")}${who.length > 0 ? `: ${firstOf(who)}` : ""}`,
      ]),
    ),
  };
};
