import type { Span } from "../text/span";

/** Where a block starts. It is moved by setting `start`; all places in the block move with it. */
export interface Origin {
  readonly file: string;
  /** The UTF-16 offset in the file. */
  start: number;
}

/**
 * A place in a block: its numbers are right as long as those of the block are. A class, because
 * there are as many of these as values, and they all share the two getters.
 */
export class MovingSpan implements Span {
  /**
   * @param from the first code unit of the place, counted from the start of the block
   * @param to the one after its last
   */
  constructor(
    private readonly origin: Origin,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get file(): string {
    return this.origin.file;
  }

  get start(): number {
    return this.origin.start + this.from;
  }

  get end(): number {
    return this.origin.start + this.to;
  }
}
