import {
  accepted,
  type FormWording,
  formed,
  type GivenKeys,
  type Place,
  type TextCheck,
} from "../spec";

/**
 * A check that the directory takes a text: a name, a description.
 * Source: `SensitiveStringType` and `GroupDisplayName` of the identitystore API model.
 *
 * @param what completes "cannot be …"
 */
export function directoryText(what: string): TextCheck {
  const wording: FormWording = {
    wrong: `cannot be ${what}`,
    cure: "use 1 to 1,024 characters, and no control characters",
  };
  return formed(/^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r \u00a0\u3000]*$/u, wording, {
    least: 1,
    most: 1024,
  });
}

/** Checks the key of an object as the name that it stands for while a field does not give one. */
export function keyAsName(field: string, check: TextCheck) {
  return ({ given }: GivenKeys, { reading, owner }: Place): void => {
    if (given.has(field)) return;
    const withField: TextCheck = (value) => {
      const wrong = check(value);
      return wrong && { ...wrong, cure: `add ${field}: ${wrong.cure}` };
    };
    accepted({ value: owner.value, span: owner.span }, reading, withField);
  };
}
