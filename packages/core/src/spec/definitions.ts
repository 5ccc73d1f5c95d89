/**
 * What a walk over the declarations has made of each object: once, however often the object is
 * used, and even when it holds objects of its own kind.
 */
export class Definitions<Made> {
  readonly #objects = new Map<string, object>();
  readonly #made = new Map<string, Made>();

  /**
   * The name by which links mean an object. What there is to say of it is made when it is met for
   * the first time.
   *
   * Throws when two objects have the same noun, because no link could tell them apart.
   */
  nameOf(noun: string, object: object, make: () => Made): string {
    const name = noun.replaceAll(" ", "-");
    const known = this.#objects.get(name);
    if (known && known !== object) throw new Error(`two objects are called "${noun}"`);
    if (known) return name;
    this.#objects.set(name, object);
    const made = make();
    this.#made.set(name, made);
    return name;
  }

  /** Everything made, by name; an object comes after those that it holds. */
  get all(): ReadonlyMap<string, Made> {
    return this.#made;
  }
}
