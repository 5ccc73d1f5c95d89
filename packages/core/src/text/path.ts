/**
 * The path of a file that another one means, both relative to the workspace's folder; nothing when
 * it leads out of that folder, where nobody reviews what is written.
 *
 * @param file the file that names the other
 * @param target the path as it is written there, with `/` between its parts
 */
export function pathFrom(file: string, target: string): string | undefined {
  if (target.startsWith("/") || /^[A-Za-z]:|\\/.test(target)) return undefined;
  const parts = file.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length > 0 ? parts.join("/") : undefined;
}
