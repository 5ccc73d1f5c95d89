import type { Wording } from "../../diagnostics/diagnostic";
import { type Fix, possibly, safely, setting } from "../../diagnostics/fix";
import type { Located } from "../../text/span";
import type { YamlNode } from "../../yaml/node";
import { patternKeyword } from "../json-schema";
import { isAbsent, type Kind, keepFirst, nameOf, textIn, wrongType } from "../kind";
import { textForm } from "./text";

/** A length of time in minutes. */
export interface Duration extends Located {
  readonly minutes: number;
}

/** The bounds of a duration, in minutes, both allowed, and who set them. */
export interface DurationRange {
  readonly least: number;
  readonly most: number;
  readonly note: string;
}

/** The most hours for which a bare number is taken; a larger one counts something smaller. */
const mostHours = 24;

const short = /^(?:(\d{1,4})h)?(?:(\d{1,5})m)?$/;
const iso = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?$/;

const either = new RegExp(`${short.source}|${iso.source}`);

/** What people write who do not know the short form. */
const spoken = /^(\d{1,5})\s*(h|m)(?:(?:ou)?rs?|in(?:ute)?s?)?$/i;

/** A length of time such as `4h`, `90m`, `1h30m`, or in ISO 8601: `PT4H`. */
export function duration(range: DurationRange): Kind<Duration, string> {
  return {
    ...textForm,
    expected: "a duration such as 4h",
    example: "4h",
    rewrite: asHours,
    cure: (node) => (isAbsent(node) ? "write a duration such as 4h, or delete the key" : undefined),
    read(node, reading, owner) {
      const value = textIn(node);
      if (value === undefined) return wrongType(node, this, { reading, owner });
      const minutes = minutesOf(value);
      const wrong =
        minutes === undefined ? notDuration(value) : outOfRange(nameOf(owner), minutes, range);
      if (wrong) {
        const fixes = fixesFor(node, value, { minutes, ...range });
        reading.problem("invalid-duration", node.span, { ...wrong, fixes });
      }
      return wrong || minutes === undefined ? undefined : { minutes, span: node.span };
    },
    merge: keepFirst,
    fix: () => undefined,
    advice: "write 4h, 90m, 1h30m or PT4H",
    describe: () => "duration",
    schema: () => ({
      type: "string",
      ...patternKeyword(either, "this is not a duration: write 4h, 90m or PT4H"),
    }),
    outline: () => ({ offers: [{ words: wholeHours(range) }] }),
  };
}

/** A bare number most likely counts hours, a larger one minutes, and one such as 3600 seconds. */
function asHours(node: YamlNode): string | undefined {
  if (node.kind !== "scalar" || !Number.isInteger(node.value)) return undefined;
  const amount = Number(node.value);
  if (amount >= 3600 && amount % 60 === 0) return inShort(amount / 60);
  return `${node.source}${amount > mostHours ? "m" : "h"}`;
}

function inShort(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

function wholeHours({ least, most }: DurationRange): readonly string[] {
  const [first, last] = [Math.ceil(least / 60), Math.floor(most / 60)];
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}h`);
}

/** How many minutes a text such as `4h`, `1h30m` or `PT90M` means; nothing when it means none. */
export function minutesOf(value: string): number | undefined {
  const [whole, hours, minutes] = short.exec(value) ?? iso.exec(value) ?? [];
  const hasAmount = hours !== undefined || minutes !== undefined;
  return whole && hasAmount ? Number(hours ?? 0) * 60 + Number(minutes ?? 0) : undefined;
}

function notDuration(value: string): Wording {
  const [, amount, unit = ""] = spoken.exec(value) ?? [];
  return {
    message: `"${value}" is not a duration`,
    cure: amount ? `write ${amount}${unit.toLowerCase()}` : "write 4h, 90m, 1h30m or PT4H",
  };
}

/** What is spoken of is what is meant; a bound is only the nearest that AWS takes. */
function fixesFor(
  { span }: YamlNode,
  value: string,
  { minutes, least, most }: DurationRange & { readonly minutes: number | undefined },
): readonly Fix[] {
  if (minutes !== undefined) {
    return [possibly(setting(span, minutes > most ? `${most / 60}h` : `${least / 60}h`))];
  }
  const [, amount, unit = ""] = spoken.exec(value) ?? [];
  return amount ? [safely(setting(span, `${amount}${unit.toLowerCase()}`))] : [];
}

function outOfRange(
  name: string,
  minutes: number,
  { least, most, note }: DurationRange,
): Wording | undefined {
  if (minutes >= least && minutes <= most) return undefined;
  return {
    message: `${name} has to be between ${least / 60} and ${most / 60} hours`,
    cure: minutes > most ? `write at most ${most / 60}h` : `write at least ${least / 60}h`,
    note,
  };
}
