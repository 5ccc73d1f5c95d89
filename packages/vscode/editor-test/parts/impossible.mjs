/** Why the test cannot be tried on this machine; no fault of what it tests. */
export class Impossible extends Error {}
