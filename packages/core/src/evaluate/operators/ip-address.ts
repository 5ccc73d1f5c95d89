import { sure, type Verdict } from "../verdict";

/** An address as a number, and how many bits it has. */
interface Address {
  readonly bits: bigint;
  readonly length: 32 | 128;
}

/**
 * Whether an address is in a range, such as `203.0.113.0/24` or `2001:db8::/32`. A range without
 * a prefix is one address. An address of the other family is outside; what is no address cannot
 * be judged.
 * Source: the IAM user guide, "IAM JSON policy elements: Condition operators".
 */
export function inRange(range: string, given: string): Verdict {
  const [wanted, address] = [readRange(range), readAddress(given)];
  if (!wanted || !address) return "unknown";
  const { network, prefix } = wanted;
  if (network.length !== address.length) return "no";
  const shift = BigInt(network.length - prefix);
  return sure(network.bits >> shift === address.bits >> shift);
}

/** Whether a text is an address or a range of addresses, in the usual form. */
export function isRange(text: string): boolean {
  return readRange(text) !== undefined;
}

function readRange(text: string) {
  const [start = "", written, ...others] = text.split("/");
  const network = readAddress(start);
  const prefix = network && readPrefix(written, network.length);
  return network && prefix !== undefined && others.length === 0 ? { network, prefix } : undefined;
}

function readPrefix(written: string | undefined, length: number): number | undefined {
  if (written === undefined) return length;
  const prefix = /^\d{1,3}$/.test(written) ? Number(written) : length + 1;
  return prefix <= length ? prefix : undefined;
}

function readAddress(text: string): Address | undefined {
  return text.includes(":") ? readLong(text) : readShort(text);
}

function readShort(text: string): Address | undefined {
  const parts = text.split(".");
  const areBytes = parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return parts.length === 4 && areBytes
    ? { bits: joined(parts.map(Number), 8), length: 32 }
    : undefined;
}

/** `::` stands for as many zeros as are missing; it can be there once. */
function readLong(text: string): Address | undefined {
  const halves = text.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const [left = [], right = []] = halves;
  const missing = 8 - left.length - right.length;
  const isWhole = halves.length === 1 ? missing === 0 : halves.length === 2 && missing > 0;
  if (!isWhole) return undefined;
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...right];
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
    ? {
        bits: joined(
          groups.map((group) => Number.parseInt(group, 16)),
          16,
        ),
        length: 128,
      }
    : undefined;
}

function joined(parts: readonly number[], width: number): bigint {
  return parts.reduce((bits, part) => (bits << BigInt(width)) | BigInt(part), 0n);
}
