import { currentDay } from "@rolecall/core";
import {
  type Connection,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { features } from "../features";
import type { Host } from "../workspace/host";
import { Workspaces } from "../workspace/workspaces";
import { clientSupport } from "../service/client-support";
import { followFiles, followFolders, followTexts } from "./follow";
import { attempt } from "../service/mistake";
import { Publisher } from "./publisher";
import { Refresher } from "./refresher";
import type { Extras, Service } from "../service/service";
import { settingsOf } from "./settings";
import { settled } from "./settled";

/**
 * How long to wait for the next change before what was typed is checked, in milliseconds: enough to
 * take keys together that come at once.
 */
const settling = 10;

/** Serves an editor over a connection until that is closed. */
export function serve(connection: Connection, host: Host, extras: Extras = {}): void {
  let isStarted = false;
  connection.onInitialize((params) => {
    if (isStarted) return startedBefore();
    isStarted = true;
    return initialize(params, { connection, host, extras });
  });
  connection.listen();
}

/** A second start would follow everything twice. */
function startedBefore(): ResponseError<InitializeError> {
  const message = "the server has been initialized before";
  return new ResponseError(ErrorCodes.InvalidRequest, message, { retry: false });
}

interface Surroundings {
  readonly connection: Connection;
  readonly host: Host;
  readonly extras: Extras;
}

function initialize(params: InitializeParams, around: Surroundings): InitializeResult {
  const { connection, host, extras } = around;
  const settings = settingsOf(params);
  const client = clientSupport(params);
  const workspaces = new Workspaces(host, () => settings.today ?? currentDay());
  const service: Service = {
    documentAt: (uri) => workspaces.documentAt(uri),
    views: () => workspaces.views(),
    openFiles: () => workspaces.openFiles(),
    client,
    extras: { pageOf: settings.pageOf ?? ((code) => host.pageOf?.(code)), ...extras },
  };
  const active = features.filter(({ name }) => settings.isOn(name));
  const pushes = settings.isOn("diagnostics") && !client.pullsDiagnostics;
  follow(params, {
    connection,
    host,
    workspaces,
    publisher: pushes && new Publisher(connection, service),
    afterChange: active.map(
      ({ afterChange }) =>
        () =>
          afterChange?.(connection, service),
    ),
  });
  for (const { handlers } of active) for (const handle of handlers) handle(connection, service);
  const capabilities = active.map((feature) => feature.capabilities(client));
  return { serverInfo: { name: "rolecall" }, capabilities: joined([own, ...capabilities]) };
}

const own: InitializeResult["capabilities"] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** What all features say of themselves; several may have something to say of workspaces. */
function joined(
  all: readonly InitializeResult["capabilities"][],
): InitializeResult["capabilities"] {
  const workspace = Object.assign({}, ...all.map((one) => one.workspace));
  return Object.assign({}, ...all, { workspace });
}

interface Followed extends Pick<Surroundings, "connection" | "host"> {
  readonly workspaces: Workspaces;
  /** Nothing is published to an editor that asks, or does not want to know. */
  readonly publisher: Publisher | false;
  readonly afterChange: readonly (() => void)[];
}

/** Keeps the workspaces up to date, and tells the editor what has become of them. */
function follow(params: InitializeParams, followed: Followed): void {
  const { connection, host, workspaces, publisher, afterChange } = followed;
  const refresher = new Refresher(connection, params.capabilities);
  const settle = settled(settling, () => {
    attempt(connection, "checking", () => publisher && publisher.publish());
    // An editor asks again by itself for the file that was changed in it.
    const isElsewhere = workspaces.openFiles().length > 1 || workspaces.haveFilesChanged();
    if (isElsewhere) attempt(connection, "refreshing", () => refresher.refresh());
    for (const act of afterChange) attempt(connection, "following a change", act);
  });
  followTexts(connection, workspaces, settle);
  const following = { params, host, settle };
  const beginnings = [
    followFiles(connection, workspaces, following),
    followFolders(connection, workspaces, following),
  ];
  // A connection has room for one handler of this.
  connection.onInitialized(() => {
    for (const begin of beginnings) begin();
  });
}
