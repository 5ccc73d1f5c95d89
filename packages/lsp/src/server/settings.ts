import type { InitializeParams } from "vscode-languageserver";
import { isRecord } from "../service/client-support";

/**
 * What an editor may set, in `initializationOptions`:
 *
 * - `features`: an object with `false` for each feature that another extension provides
 * - `diagnostics`: `"pull"` for an editor that asks for findings; otherwise they are sent
 * - `pages`: the address of a folder with a page `CODE.md` for each kind of finding, for a server
 *   that has come without its own
 * - `today`: the day on which access expires or not, as `YYYY-MM-DD`
 */
export interface Settings {
  readonly isOn: (feature: string) => boolean;
  readonly pageOf: ((code: string) => string) | undefined;
  readonly today: string | undefined;
}

/** Reads the settings; what is not as it should be counts as not set. */
export function settingsOf({ initializationOptions }: InitializeParams): Settings {
  const options: unknown = initializationOptions;
  const given = isRecord(options) ? options : {};
  const { features, pages, today } = given;
  const switches = isRecord(features) ? features : {};
  return {
    isOn: (feature) => switches[feature] !== false,
    pageOf: typeof pages === "string" ? (code) => `${pages}/${code}.md` : undefined,
    today: typeof today === "string" ? today : undefined,
  };
}
