/** A variable where it stands in a text: `${team}`, `${account.tags.team}`. */
const variable = /\$\{([^{}]*)\}/g;

/** The names of the variables of a text, without their marks. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(variable)].map(([, name = ""]) => name);
}

/** The text with a value in the place of each variable; one that has none stays as it is. */
export function fillIn(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(variable, (whole, name: string) => valueOf(name) ?? whole);
}

/**
 * Whether a variable stands for something about the account or the permission set that is
 * granted. Only principals may depend on these, and only once the accounts are known.
 */
export function isOfGrant(name: string): boolean {
  return name === "permissionSet" || /^account\.(name|id|tags\..+)$/.test(name);
}
