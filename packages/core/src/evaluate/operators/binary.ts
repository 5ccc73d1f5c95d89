import { sure, type Verdict } from "../verdict";

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Bytes, written in base64 on both sides; anything else cannot be judged. */
export function sameBytes(wanted: string, given: string): Verdict {
  return base64.test(wanted) && base64.test(given) ? sure(wanted === given) : "unknown";
}
