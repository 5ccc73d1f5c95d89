import type { AccessFile } from "../language/access-file";
import type { Selector } from "../language/selector";
import type { List, Text } from "../spec";
import { remember } from "../text/remember";
import type { Span } from "../text/span";
import type { Estate } from "./matcher";
import { estateOf } from "./resolve";
import type { ResolvedAccount } from "./resolved-model";
import { coveredAccounts, selectAccounts } from "./select-accounts";

/** The accounts that are selected, in the order of the model. */
export interface Selection {
  readonly active: readonly ResolvedAccount[];
  /** Those that match and get no access, because they are suspended, closed or not ready yet. */
  readonly inactive: readonly ResolvedAccount[];
}

/** The accounts that a selector matches where it grants: management accounts only on purpose. */
export function selectionOf(selector: Selector, model: AccessFile): Selection {
  return selected(selector, estateOf(model));
}

/** The accounts that a selector matches by its keys alone, as in `except` and in `never`. */
export function coverageOf(selector: Selector, model: AccessFile): Selection {
  return covered(selector, estateOf(model));
}

const selected = remember((selector: Selector, estate: Estate) =>
  split(selectAccounts(selector, estate).map(({ account }) => account)),
);

const covered = remember((selector: Selector, estate: Estate) =>
  split(coveredAccounts(selector, estate)),
);

function split(accounts: readonly ResolvedAccount[]): Selection {
  return {
    active: accounts.filter(({ isActive }) => isActive),
    inactive: accounts.filter(({ isActive }) => !isActive),
  };
}

/** What stands at one key of a selector: an account has to meet one of the texts. */
export interface Criterion {
  readonly key: "unit" | "names" | "ids" | "tags";
  /** With `tags`: the key of the tag. */
  readonly tag?: string;
  /** As they are written: `Workloads/**`, `*-prod`. */
  readonly texts: readonly string[];
}

/** The accounts that meet one key or item of a selector, whatever stands beside it. */
export function accountsMeeting(criterion: Criterion, model: AccessFile): Selection {
  return split(coveredAccounts(selectorOf(criterion), estateOf(model)));
}

const nowhere: Span = { file: "", start: 0, end: 0 };

function selectorOf({ key, tag = "", texts }: Criterion): Selector {
  const items = texts.map((value): Text => ({ value, span: nowhere }));
  const list: List<Text> = { items, span: nowhere };
  const entries = [{ key: { value: tag, span: nowhere }, value: list }];
  const units = texts.map((text) => ({
    unit: text.replace(/\/\*\*$/, ""),
    recursive: text.endsWith("/**"),
    span: nowhere,
  }));
  return {
    given: new Map(),
    span: nowhere,
    all: undefined,
    unit: key === "unit" ? { items: units, span: nowhere } : undefined,
    names: key === "names" ? list : undefined,
    ids: key === "ids" ? list : undefined,
    tags: key === "tags" ? { entries, span: nowhere } : undefined,
    management: undefined,
    except: undefined,
  };
}
