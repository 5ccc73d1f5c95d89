import { URI } from "vscode-uri";

/** One spelling for each address: editors differ in what they escape. */
export function normalized(uri: string): string {
  return URI.parse(uri).toString();
}

/** The address of a path below a folder. */
export function uriBelow(folder: URI, path: string): URI {
  const base = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return folder.with({ path: `${base}${path}` });
}

/** The path of a file below a folder, `""` for the folder itself; nothing when it is elsewhere. */
export function pathBelow(folder: URI, uri: URI): string | undefined {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return undefined;
  const base = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  if (uri.path === folder.path || `${uri.path}/` === base) return "";
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : undefined;
}
