import type { Located } from "../../text/span";
import { type Kind, keepFirst, type Reading, wrongType } from "../kind";
import type { YamlNode } from "../../yaml/node";

/** A length of time in minutes. */
export interface Duration extends Located {
  readonly minutes: number;
}

/** The bounds of a duration, in minutes, both allowed. */
export interface DurationRange {
  readonly least: number;
  readonly most: number;
}

const short = /^(?:(\d{1,4})h)?(?:(\d{1,5})m)?$/;
const iso = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?$/;

const expected = "a text: a duration such as 4h";

/** A length of time such as `4h`, `90m`, `1h30m`, or in ISO 8601: `PT4H`. */
export function duration({ least, most }: DurationRange): Kind<Duration> {
  return {
    expected,
    read(node, reading, owner) {
      if (node.kind !== "scalar" || typeof node.value !== "string") {
        return wrongType(node, expected, { reading, owner });
      }
      const minutes = minutesOf(node.value);
      if (minutes === undefined) return invalid(node, reading, `"${node.value}" is not a duration`);
      const isInRange = minutes >= least && minutes <= most;
      const range = `${owner.value} has to be between ${least / 60} and ${most / 60} hours`;
      return isInRange ? { minutes, span: node.span } : invalid(node, reading, range);
    },
    merge: keepFirst,
  };
}

function minutesOf(value: string): number | undefined {
  const [whole, hours, minutes] = short.exec(value) ?? iso.exec(value) ?? [];
  const hasAmount = hours !== undefined || minutes !== undefined;
  return whole && hasAmount ? Number(hours ?? 0) * 60 + Number(minutes ?? 0) : undefined;
}

function invalid({ span }: YamlNode, reading: Reading, message: string): undefined {
  reading.problem("invalid-duration", span, { message, cure: "write 4h, 90m or PT4H" });
}
