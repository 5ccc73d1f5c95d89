/** The reason why a command could not run, in words for the user. Ends it with exit code 2. */
export class Failure extends Error {
  override readonly name = "Failure";
}
