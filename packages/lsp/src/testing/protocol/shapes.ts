import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How a value of LSP is made: a name of a basic type, `#` and that of another, or of parts. */
export type Shape =
  | string
  | { readonly is: string }
  | { readonly values: readonly (string | number)[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly tuple: readonly Shape[] }
  | { readonly object: Fields }
  | { readonly or: readonly Shape[] }
  | { readonly and: readonly Shape[] };

/** The keys of an object; those that may be absent end with `?`. */
export type Fields = Readonly<Record<string, Shape>>;

/** The shapes of the messages that a server sends, by their methods, and the types in them. */
export interface Shapes {
  readonly results: Readonly<Record<string, Shape>>;
  readonly params: Readonly<Record<string, Shape | null>>;
  readonly types: Readonly<Record<string, Shape>>;
}

/** The shapes of LSP 3.18, as `scripts/lsp-shapes.mjs` takes them from its metamodel. */
export const shapes = JSON.parse(readFileSync(join(__dirname, "shapes.json"), "utf8")) as Shapes;
