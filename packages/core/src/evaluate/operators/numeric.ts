/**
 * A whole number or a decimal, as far as it is exact here. Whether IAM takes `1e3` or `0x1F` for a
 * number is documented nowhere, so they cannot be judged.
 */
export function readNumber(text: string): number | undefined {
  return /^[+-]?\d{1,15}$/.test(text) || /^[+-]?\d{1,9}\.\d{1,6}$/.test(text)
    ? Number(text)
    : undefined;
}

/** Whether a text may be a number for IAM: all that are read here, and those that nobody can judge. */
export function mayBeNumber(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text);
}
