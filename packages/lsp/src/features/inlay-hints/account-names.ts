import { visible } from "@rolecall/core";
import { hintAt, type Hints, matchesIn } from "./hint";

/** An account id that is a whole value; where an account is defined, its name stands there already. */
const form = /(["'])(?<!\bid:\s*["'])(\d{12})\1/g;

/** The names behind account ids; also where the file does not parse. */
export const accountNames: Hints = (shown) => {
  const { accounts, externalAccounts } = shown.view.compiled.model;
  const found = matchesIn(shown, form);
  if (found.length === 0) return [];
  const names = new Map([...externalAccounts, ...accounts].map(({ id, name }) => [id, name]));
  return found.flatMap(({ 0: whole, 2: id = "", index }) => {
    const name = names.get(id);
    return name === undefined
      ? []
      : [hintAt(shown, index + whole.length, { label: visible(name) })];
  });
};
