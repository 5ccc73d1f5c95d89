import type { Origin } from "@rolecall/core";
import type { MatrixOrigin } from "./access-matrix";
import type { MatrixSubject } from "./subject";

/** Lists of places that grow while they are asked for, each place once. */
export interface OriginTable {
  /** The place of an origin in `origins`. */
  readonly indexOf: (origin: Origin, side: Side) => number;
  /** The place of a list of origins in `originLists`. */
  readonly listOf: (origins: readonly Origin[], side: Side) => number;
  readonly origins: readonly MatrixOrigin[];
  readonly originLists: readonly (readonly number[])[];
}

/** A side of a comparison, and whether it is the earlier one. */
export interface Side {
  readonly subject: MatrixSubject;
  readonly isEarlier: boolean;
}

/** An empty table. */
export function originTable(): OriginTable {
  const origins = new Register<MatrixOrigin>();
  const lists = new Register<readonly number[]>();
  // Patterns give one origin to all their grants in an account, so most are met again.
  const known = new Map<Origin, number>();
  const indexOf = (origin: Origin, side: Side): number => {
    const index =
      known.get(origin) ?? origins.add(keyOf(origin, side), () => placeOf(origin, side));
    known.set(origin, index);
    return index;
  };
  const listOf = (all: readonly Origin[], side: Side): number => {
    const indexes = [...new Set(all.map((origin) => indexOf(origin, side)))];
    return lists.add(indexes.join(), () => indexes);
  };
  return { indexOf, listOf, origins: origins.values, originLists: lists.values };
}

/** Values by key, each made once. */
class Register<Value> {
  readonly values: Value[] = [];
  private readonly places = new Map<string, number>();

  add(key: string, make: () => Value): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.values.length);
    return this.values.push(make()) - 1;
  }
}

function keyOf({ object, span }: Origin, { isEarlier }: Side): string {
  return [isEarlier, span.file, span.start, object].join("\0");
}

function placeOf({ object, span }: Origin, { subject, isEarlier }: Side): MatrixOrigin {
  const place = subject.sourceOf(span.file)?.positionAt(span.start) ?? { line: 1, column: 1 };
  const { line, column } = place;
  return { object, file: span.file, line, column, ...(isEarlier ? { isEarlier } : {}) };
}
