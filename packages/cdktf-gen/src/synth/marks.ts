/** The part of a synthesized stack that holds blocks by type and name. */
type Blocks = Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>;

/** A synthesized stack, as far as it matters here. */
export interface SynthesizedStack {
  readonly resource?: Blocks;
  readonly data?: Blocks;
}

/**
 * Takes CDKTF's marks off resources and data sources: comments that say which construct made them.
 *
 * `cdktf diff` and `deploy` search every line of Terraform's output for every marked construct,
 * which takes minutes for a thousand of them. Our names say as much as the marks do.
 */
export function removeMarks<Stack extends SynthesizedStack>(stack: Stack): Stack {
  for (const blocks of [stack.resource, stack.data]) {
    for (const byName of Object.values(blocks ?? {})) {
      for (const block of Object.values(byName)) delete block["//"];
    }
  }
  return stack;
}
