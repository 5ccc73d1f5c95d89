/**
 * Terraform code, as opposed to a text. Only this package makes them, and only from addresses and
 * quoted texts; everything else that reaches Terraform is a text and is escaped on its way out.
 */
export class Expression {
  /** @param code what stands between `${` and `}` */
  constructor(readonly code: string) {}
}

/** An argument of a resource before it is written down. What is undefined is left out. */
export type Value =
  | string
  | number
  | boolean
  | undefined
  | Expression
  | readonly Value[]
  | { readonly [name: string]: Value };

/** The arguments of a resource, named as in the provider's TypeScript bindings. */
export type Arguments = Readonly<Record<string, Value>>;

/**
 * The arguments of one of the provider's bindings, where every text may also be an expression.
 * Meta-arguments are the plan's business, and so are those that only older code sets.
 */
export type ArgumentsOf<Config> = {
  readonly [Name in keyof Config as Exclude<Name, keyof MetaArguments>]:
    ArgumentOf<Config[Name]> | (undefined extends Config[Name] ? undefined : never);
};

interface MetaArguments {
  dependsOn: never;
  count: never;
  provider: never;
  lifecycle: never;
  forEach: never;
  provisioners: never;
  connection: never;
  id: never;
}

type ArgumentOf<Type> = Type extends { resolve(context: never): unknown }
  ? never
  : Type extends string
    ? string | Expression
    : Type extends readonly (infer Item)[]
      ? readonly ArgumentOf<Item>[]
      : Type extends object
        ? { readonly [Name in keyof Type]: ArgumentOf<Type[Name]> }
        : Type;
