import { setting } from "../diagnostics/fix";
import type { Located } from "../text/span";
import { type Kind, keepFirst, patternKeyword, textForm, textIn, wrongType } from "../spec";
import { unitNames, unitPath } from "./unit-path";

/** A unit, alone or with all below it. */
export interface UnitPattern extends Located {
  /** A path from the root such as `Workloads/Prod`, or an id `ou-…`. */
  readonly unit: string;
  /** Whether it ends in `/**`: then the units below count too. */
  readonly recursive: boolean;
}

const form = new RegExp(String.raw`^${unitNames}(/\*\*)?$`);

/** A unit as selectors write it: `Workloads` is its own accounts, `Workloads/**` all below too. */
export const unitPattern: Kind<UnitPattern, string> = {
  ...textForm,
  expected: "the path of a unit",
  example: "PATH",
  describe: () => "path of a unit",
  schema: () => ({ type: "string", ...patternKeyword(form, wildcards) }),
  outline: () => ({ offers: [{ list: "unit-patterns" }] }),
  read(node, reading, owner) {
    const value = textIn(node);
    if (value === undefined) return wrongType(node, this, { reading, owner });
    const recursive = value.endsWith("/**");
    const unit = recursive ? value.slice(0, -"/**".length) : value;
    const wrong = unitPath(unit);
    if (!wrong) {
      reading.refer({ kind: "unit", name: unit, span: node.span });
      return { unit, recursive, span: node.span };
    }
    const { code, meant, ...wording } = wrong;
    const message = `"${value}" is not the path of a unit`;
    const cure = /^[*/]*$|\*/.test(unit) ? wildcards : `${wording.cure}${recursive ? "/**" : ""}`;
    const below = recursive ? "/**" : "";
    const fixes = meant === undefined ? [] : [setting(node.span, `${meant}${below}`)];
    reading.problem(code, node.span, { ...wording, message, cure, fixes });
    return undefined;
  },
  merge: keepFirst,
};

const wildcards =
  "write PATH for one unit, PATH/** for all below it, or `all: true` for every account";
