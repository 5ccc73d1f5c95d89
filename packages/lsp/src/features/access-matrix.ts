import {
  type CompiledWorkspace,
  compileWorkspace,
  inMemory,
  loadWorkspaceFrom,
} from "@rolecall/core";
import { accessMatrix } from "@rolecall/matrix";
import {
  type AccessMatrixAnswer,
  type AccessMatrixParams,
  accessMatrixRequest,
  type EarlierFiles,
} from "../requests";
import { type Feature, on } from "../service/feature";
import { type Place, placeIn } from "../service/places";
import type { Service } from "../service/service";
import type { View } from "../workspace/view";
import { counted } from "./support/markdown";
import { nameAt } from "./support/names";
import { folderNameOf, folderOf, workspaceAt } from "./support/workspace-at";

/** Tells who has which access where, now and against an earlier state: `rolecall/accessMatrix`. */
export const accessMatrices: Feature = {
  name: "accessMatrix",
  capabilities: () => ({}),
  handlers: [on(accessMatrixRequest, (service, params) => matrixOf(params, service))],
};

/** Who has which access; nothing when it is not clear in which workspace. */
export function matrixOf(params: AccessMatrixParams, service: Service): AccessMatrixAnswer | null {
  const { workspace, before, place } = params;
  const document = place && service.documentAt(place.textDocument.uri);
  const view = workspace === undefined ? document?.view : workspaceAt(workspace, service);
  if (!view) return null;
  const earlier = before && compiledAt(view, before, service);
  const matrix = accessMatrix(view.compiled, {
    title: folderNameOf(view),
    ...(before && earlier && { before: { ...earlier, revision: before.revision } }),
  });
  const doubt = before && earlier && doubtOf(earlier, before);
  const named = document?.view === view && place ? namedAt(placeIn(document, place.position)) : {};
  return { workspace: folderOf(view), matrix, named, ...(doubt !== undefined && { doubt }) };
}

function namedAt(place: Place): AccessMatrixAnswer["named"] {
  const named = nameAt(place);
  if (named?.kind === "account" || named?.kind === "external-account") {
    return { account: named.name };
  }
  if (named?.kind !== "group" && named?.kind !== "user") return {};
  return { principal: `${named.kind}:${named.name}` };
}

/** The last state that each service has compared with: it stays the same while people type. */
const compared = new WeakMap<Service, Compared>();

interface Compared {
  readonly key: string;
  readonly compiled: CompiledWorkspace;
}

function compiledAt(
  { root, today }: View,
  { commit, texts }: EarlierFiles,
  service: Service,
): CompiledWorkspace {
  const key = [root, commit, today].join(" ");
  const known = compared.get(service);
  if (known?.key === key) return known.compiled;
  const files = inMemory(new Map(Object.entries(texts)));
  const compiled = compileWorkspace(loadWorkspaceFrom(files), { today });
  compared.set(service, { key, compiled });
  return compiled;
}

function doubtOf({ diagnostics }: CompiledWorkspace, { revision }: EarlierFiles) {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  if (errors.some(({ code }) => code === "missing-workspace-file")) {
    return `at ${revision} this folder was no workspace, so all access counts as gained`;
  }
  return `at ${revision} the workspace has ${counted(errors.length, "error")}, so more may have been granted then than is shown`;
}
