/**
 * What a walk over the declarations has made of each object: once, however often the object is
 * used, and even when it holds objects of its own kind.
 */
export class Definitions<Made> {
  readonly #met = new Map<string, Definition<Made>>();

  /**
   * The name by which links mean an object. What there is to say of it is made when it is met for
   * the first time.
   *
   * Throws when two objects have the same noun, because no link could tell them apart.
   */
  nameOf(noun: string, object: object, make: () => Made): string {
    const name = noun.replaceAll(" ", "-");
    const known = this.#met.get(name);
    if (known && known.object !== object) throw new Error(`two objects are called "${noun}"`);
    if (known) return name;
    const definition: Definition<Made> = { object, made: [] };
    this.#met.set(name, definition);
    definition.made.push(make());
    return name;
  }

  /** Everything made, by name; an object comes before those that it holds. */
  all(): readonly (readonly [name: string, made: Made])[] {
    return [...this.#met].flatMap(([name, { made }]) => made.map((one) => [name, one] as const));
  }
}

interface Definition<Made> {
  readonly object: object;
  /** Empty while it is being made. */
  readonly made: Made[];
}
