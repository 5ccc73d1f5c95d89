import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";

/** The last that was told of each file, so that only what differs has to be told next. */
export class EncodedHistory {
  readonly #last = new Map<string, Required<SemanticTokens>>();
  #count = 0;

  /** All of it. */
  next(uri: string, data: number[]): SemanticTokens {
    const told = { resultId: String(++this.#count), data };
    // A file that was closed long ago is told anew when it comes back.
    if (this.#last.size >= mostFiles) this.#last.clear();
    this.#last.set(uri, told);
    return told;
  }

  /** What differs from an earlier result, or all of it when that is not the last one. */
  since(uri: string, resultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(uri);
    const told = this.next(uri, data);
    if (last?.resultId !== resultId) return told;
    return { resultId: told.resultId ?? "", edits: editsBetween(last.data, data) };
  }
}

const mostFiles = 100;

/** One edit is enough: people type in one place at a time. */
function editsBetween(before: readonly number[], now: readonly number[]) {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  if (start === before.length && start === now.length) return [];
  const data = now.slice(start, now.length - end);
  return [{ start, deleteCount: before.length - end - start, data }];
}
