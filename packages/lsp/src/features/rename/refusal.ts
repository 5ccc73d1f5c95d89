/** Why something cannot be renamed, in the words of a finding. */
export interface Refusal {
  readonly refused: string;
}

/** A refusal: what stands in the way, and what to do about it. */
export function refuse(message: string, cure: string): Refusal {
  return { refused: `${message}: ${cure}` };
}

/** Whether something is a refusal. */
export function isRefused(result: object): result is Refusal {
  return "refused" in result;
}

/** A refusal in the words of what would be wrong. */
export function wordsOf({ message, cure }: Wording): Refusal {
  return { refused: cure === undefined ? message : `${message}: ${cure}` };
}

interface Wording {
  readonly message: string;
  readonly cure?: string | undefined;
}
