import type { Located } from "../text/span";
import { type Kind, keepFirst, wrongType } from "../spec";

/** A unit, alone or with all below it. */
export interface UnitPattern extends Located {
  /** A path from the root such as `Workloads/Prod`, or an id `ou-…`. */
  readonly unit: string;
  /** Whether it ends in `/**`: then the units below count too. */
  readonly recursive: boolean;
}

const expected = "a text: the path of a unit, or PATH/**";

/** A unit as selectors write it: `Workloads` is its own accounts, `Workloads/**` all below too. */
export const unitPattern: Kind<UnitPattern> = {
  expected,
  read(node, reading, owner) {
    if (node.kind !== "scalar" || typeof node.value !== "string") {
      return wrongType(node, expected, { reading, owner });
    }
    const recursive = node.value.endsWith("/**");
    const unit = recursive ? node.value.slice(0, -"/**".length) : node.value;
    if (unit === "" || unit.includes("*")) {
      reading.problem("invalid-value", node.span, {
        message: `"${node.value}" is not the path of a unit`,
        cure: "write PATH for one unit, PATH/** for all below it, or `all: true` for every account",
      });
      return undefined;
    }
    reading.refer({ kind: "unit", name: unit, span: node.span });
    return { unit, recursive, span: node.span };
  },
  merge: keepFirst,
};
