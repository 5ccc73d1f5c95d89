import type { Service } from "../../service/service";
import type { View } from "../../workspace/view";

/** The workspace with a folder, whose address may end with a slash; nothing when it is not open. */
export function workspaceAt(address: string, service: Service): View | undefined {
  const wanted = withoutSlash(address);
  return service.views().find((view) => folderOf(view) === wanted);
}

/** The address of the folder of a workspace, without a slash at its end. */
export function folderOf({ root }: View): string {
  return withoutSlash(root.toString());
}

/** The name of the folder of a workspace. */
export function folderNameOf({ root }: View): string {
  const path = withoutSlash(root.path);
  return path.slice(path.lastIndexOf("/") + 1);
}

/** An address or a path without the slash that may be at its end. */
export function withoutSlash(address: string): string {
  return address.replace(/\/$/, "");
}
