/** How long a test waits for anything, in milliseconds: long, because machines may be busy. */
export const patience = 40_000;

/** How often it looks. */
const step = 5;

/** What is promised, or an error that says what did not come. */
export async function within<Result>(promised: Promise<Result>, what: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), patience);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until something is there, and gives it back. */
export async function eventually<Result>(
  find: () => Result | undefined,
  what: () => string,
): Promise<Result> {
  for (const start = Date.now(); Date.now() - start < patience; await pause(step)) {
    const found = find();
    if (found !== undefined) return found;
  }
  throw new Error(`waited in vain for ${what()}`);
}

/** Waits, in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
