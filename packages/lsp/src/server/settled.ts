/** Puts something off until nothing has asked for it for a while, in milliseconds. */
export function settled(wait: number, act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, wait);
  };
}
