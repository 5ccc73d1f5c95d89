import { URI } from "vscode-uri";
import { withoutSlash } from "./workspace-at";

/** The scheme of the addresses of what can be looked at and is kept in no file. */
export const previewScheme = "rolecall-preview";

/** What can be looked at. */
export type PreviewTarget =
  | { readonly kind: "terraform"; readonly file: string }
  | { readonly kind: "policy"; readonly permissionSet: string }
  | {
      readonly kind: "role-policy" | "trust-policy";
      readonly account: string;
      readonly role: string;
    };

/** What can be looked at, and the folder of the workspace that it is of. */
export interface PreviewAddress {
  readonly target: PreviewTarget;
  readonly workspace: string;
}

/**
 * The address of a preview. It ends like the name of a file, so that editors know the language:
 *
 * - `rolecall-preview:/terraform/STACK.tf.json?WORKSPACE`
 * - `rolecall-preview:/policy/PERMISSION-SET.json?WORKSPACE`
 * - `rolecall-preview:/role-policy/EXTERNAL-ACCOUNT/ROLE.json?WORKSPACE`
 * - `rolecall-preview:/trust-policy/EXTERNAL-ACCOUNT/ROLE.json?WORKSPACE`
 *
 * WORKSPACE is the address of the workspace's folder; names are escaped as in any address.
 */
export function previewUri({ target, workspace }: PreviewAddress): string {
  const path = `/${[target.kind, ...namesIn(target)].map(encodeURIComponent).join("/")}`;
  return URI.from({ scheme: previewScheme, path, query: workspace }).toString();
}

function namesIn(target: PreviewTarget): readonly string[] {
  if (target.kind === "terraform") return [target.file];
  if (target.kind === "policy") return [`${target.permissionSet}.json`];
  return [target.account, `${target.role}.json`];
}

/** What an address means; nothing for one that is of no preview. */
export function previewAddress(uri: string): PreviewAddress | undefined {
  const { scheme, path, query } = URI.parse(uri);
  const [kind = "", ...names] = path.split("/").slice(1).map(decoded);
  const target = scheme === previewScheme ? targetOf(kind, names) : undefined;
  return target && { target, workspace: withoutSlash(query) };
}

function targetOf(kind: string, [first = "", second = ""]: readonly string[]) {
  if (kind === "terraform") return { kind, file: first } as const;
  if (kind === "policy") return { kind, permissionSet: withoutEnding(first) } as const;
  if (kind !== "role-policy" && kind !== "trust-policy") return undefined;
  return { kind, account: first, role: withoutEnding(second) } as const;
}

function withoutEnding(name: string): string {
  return name.replace(/\.json$/, "");
}

/** An address that somebody has typed may hold anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
