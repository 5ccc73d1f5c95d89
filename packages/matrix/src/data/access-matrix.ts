/**
 * Who may enter which account, as plain values that can be sent as JSON. Everything is in a list
 * once; numbers are places in these lists, so that 100,000 grants stay small.
 */
export interface AccessMatrix {
  /** What it is called: the name of the workspace's folder, mostly. */
  readonly title: string;
  /** The revision that it is compared with; absent when there is no comparison. */
  readonly comparedWith?: string;
  /** Groups, then users, each by key. */
  readonly principals: readonly MatrixPrincipal[];
  /** By unit and name; those outside the organization come last. */
  readonly accounts: readonly MatrixAccount[];
  /** What principals can be given, by name: permission sets, then roles of external accounts. */
  readonly access: readonly MatrixAccess[];
  readonly origins: readonly MatrixOrigin[];
  /** Where grants come from: lists of places in `origins`. Many grants share one. */
  readonly originLists: readonly (readonly number[])[];
  /** In the order of principal, account and access; no three of these occur twice. */
  readonly grants: readonly MatrixGrant[];
}

/** A group or a user. */
export interface MatrixPrincipal {
  readonly kind: "group" | "user";
  /** The key in `groups:` or `users:`. */
  readonly key: string;
  /** The name that AWS knows, where it is another than the key. */
  readonly name?: string;
  /** Of a user: the groups that the workspace makes it a member of, as places in `principals`. */
  readonly groups?: readonly number[];
  /** Of these, the groups that the user was not in before. Only in comparisons. */
  readonly joined?: readonly number[];
  /** Groups that the user is no longer in. Only in comparisons. */
  readonly left?: readonly number[];
  /** Where it is declared, in `origins`. */
  readonly origin?: number;
  /** Whether it is there only before or only after the change. */
  readonly change?: Change;
}

/** An account, of the organization or outside it. */
export interface MatrixAccount {
  readonly name: string;
  /** Twelve digits. */
  readonly id: string;
  /** The path of the unit; absent directly under the root, and outside the organization. */
  readonly unit?: string;
  /** `KEY=VALUE`, sorted. */
  readonly tags: readonly string[];
  /** Set where nobody can be let in any more: the account is closed or suspended. */
  readonly isInactive?: true;
  /** Of an account outside the organization: how people get there. */
  readonly external?: {
    readonly strategy: "role-chaining" | "saml";
    /** With role chaining: the name of the account that people pass through. */
    readonly hub?: string;
  };
  /** Of an account outside the organization: where it is declared, in `origins`. */
  readonly origin?: number;
  /** Whether it is there only before or only after the change. */
  readonly change?: Change;
}

/** What can be granted. */
export interface MatrixAccess {
  readonly kind: "permission-set" | "role";
  readonly name: string;
}

/** A place in the workspace's files. */
export interface MatrixOrigin {
  /** The keys that lead to it: `patterns.look`. */
  readonly object: string;
  /** Relative to the folder of the workspace. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** Set when the place is one of the revision compared with, where lines were others. */
  readonly isEarlier?: true;
}

/** Whether something is there only after a change, or only before it. */
export type Change = "gained" | "lost";

/**
 * One principal has one access to one account: places in `principals`, `accounts`, `access` and
 * `originLists`. The change is left out where there is none.
 */
export type MatrixGrant = readonly [
  principal: number,
  account: number,
  access: number,
  origins: number,
  change?: Change,
];
