import type { Evaluation, StatementTrace, Verdict } from "@rolecall/core";
import { bullets, code, firstOf, paragraphs, prose } from "../support/markdown";

/** No more statements are shown than anybody reads. */
const most = 5;

/** The statements that decided, each part of them with what it came to. */
export function decisiveStatements({ decidedBy }: Evaluation): string {
  return paragraphs(...decidedBy.slice(0, most).map(statement));
}

function statement({ statement: name, policy, effect, checks }: StatementTrace): string {
  const parts = checks.map(({ part, policy: written, verdict, why }) => {
    const values = firstOf(written.map(code), 5);
    return `${prose(part)} ${values}: ${marks[verdict]}, ${prose(why)}`;
  });
  return paragraphs(
    `Statement ${code(name)} of the ${prose(policy)} policy (${effect}):`,
    bullets(parts),
  );
}

const marks: Readonly<Record<Verdict, string>> = {
  yes: "holds",
  no: "does not hold",
  unknown: "not known",
};
