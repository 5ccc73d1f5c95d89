/** Git could not do what it was asked for. The message says why, in words for people. */
export class GitError extends Error {
  override readonly name = "GitError";

  /** @param said what git itself said; absent when git did not run to its end */
  constructor(
    message: string,
    readonly said?: string,
  ) {
    super(message);
  }
}
