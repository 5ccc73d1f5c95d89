import { isGlob } from "../text/glob";
import { type Kind, type Text, text } from "../spec";

const name = text();

/** An account's name, or a pattern of names with `*` and `?`. Only a plain name has to exist. */
export const accountNamePattern: Kind<Text, string> = {
  ...name,
  expected: "the name of an account",
  example: "NAME",
  describe: () => "name of an account",
  outline: () => ({ offers: [{ names: "account" }] }),
  read(node, reading, owner) {
    const found = name.read(node, reading, owner);
    if (found && !isGlob(found.value)) {
      reading.refer({ kind: "account", name: found.value, span: found.span });
    }
    return found;
  },
};
