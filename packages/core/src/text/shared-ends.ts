/** How many code units at its start a text shares with another. */
export function sharedStart(first: string, second: string): number {
  const most = Math.min(first.length, second.length);
  let at = 0;
  while (at + stride <= most && first.slice(at, at + stride) === second.slice(at, at + stride)) {
    at += stride;
  }
  while (at < most && first.charCodeAt(at) === second.charCodeAt(at)) at++;
  return at;
}

/** How many code units at its end a text shares with another; at most as many as are asked for. */
export function sharedEnd(first: string, second: string, most: number): number {
  let shared = 0;
  while (shared + stride <= most && stretch(first, shared) === stretch(second, shared)) {
    shared += stride;
  }
  const at = ({ length }: string) => length - 1 - shared;
  while (shared < most && first.charCodeAt(at(first)) === second.charCodeAt(at(second))) shared++;
  return shared;
}

/** So many code units are compared at once: that is much faster than one by one. */
const stride = 1024;

/** A stretch before the last code units. */
function stretch(text: string, after: number): string {
  const end = text.length - after;
  return text.slice(end - stride, end);
}
