import { type Kind, keepFirst, wrongType, textIn } from "../kind";
import { nouns, type SymbolKind } from "../symbol-kind";
import { accepted, type Text, type TextCheck, textForm } from "./text";

/** The name of something that the workspace defines; it is looked up once all files are read. */
export function reference(to: SymbolKind, check: TextCheck = () => undefined): Kind<Text, string> {
  return {
    ...textForm,
    expected: `the name of ${nouns[to].a}`,
    example: "NAME",
    read(node, reading, owner) {
      const value = textIn(node);
      if (value === undefined) return wrongType(node, this, { reading, owner });
      const found = accepted({ value, span: node.span }, reading, check);
      if (found) reading.refer({ kind: to, name: value, span: node.span });
      return found;
    },
    merge: keepFirst,
    advice: check.advice,
    describe: () => `name of ${nouns[to].a}`,
    schema: () => ({ type: "string", ...check.schema }),
    outline: () => ({ offers: [{ names: to }] }),
  };
}
