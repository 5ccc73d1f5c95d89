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

/**
 * Names that the directory keeps for itself, for users and groups alike.
 * Source: `UserName` and `GroupDisplayName` in the Identity Store API reference.
 */
const reserved: ReadonlySet<string> = new Set(["Administrator", "AWSAdministrators"]);

/** A check of names that also refuses those that the directory keeps for itself. */
export function unreserved(check: TextCheck): TextCheck {
  const refuseReserved: TextCheck = (value) =>
    reserved.has(value)
      ? {
          code: "invalid-value",
          message: `"${value}" is a name that AWS keeps for itself`,
          cure: "choose another name",
        }
      : check(value);
  return Object.assign(refuseReserved, { schema: check.schema ?? {}, advice: check.advice });
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
