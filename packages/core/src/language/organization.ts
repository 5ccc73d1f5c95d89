import { formed, map, type NamedPlace, object, optional, text } from "../spec";
import type { Kind, Text, TextCheck } from "../spec";
import { unitPath } from "./unit-path";

/** Source of the forms: `OrganizationId`, `RootId` and `OrganizationalUnitId` of the organizations API model. */
const unitIdForm = /^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/;

/** Whether a text is the id of a unit, and so cannot be taken for a path. */
export function isUnitId(unit: string): boolean {
  return unitIdForm.test(unit);
}

const unitId = text(
  formed(unitIdForm, {
    wrong: "is not the id of a unit",
    cure: "write one such as ou-ab12-11111111",
  }),
);

/** An id that is a second name of the unit it belongs to. */
const definingUnitId: Kind<Text, string> = {
  ...unitId,
  read(node, reading, owner) {
    const id = unitId.read(node, reading, owner);
    const place: NamedPlace | undefined = id && { kind: "unit-id", name: id.value, span: id.span };
    if (place) reading.define(place);
    return id;
  },
};

const unit = object("unit", {
  id: optional(definingUnitId, "The id of the unit; selectors may use it instead of the path."),
});

/** Source: the AWS Organizations user guide, "Quotas for AWS Organizations". */
const deepest = 5;

/** Source: `OrganizationalUnitName` of the organizations API model. */
const longestName = 128;

/** The path of a unit that there can be; what another path means is asked where units are defined. */
const definedPath: TextCheck = Object.assign(checkPath, {
  advice: unitPath.advice,
  schema: unitPath.schema ?? {},
});

function checkPath(path: string): ReturnType<TextCheck> {
  const names = path.split("/");
  if (names.length > deepest) {
    return {
      code: "invalid-value",
      message: `the unit "${path}" is ${names.length} levels below the root`,
      cure: `use at most ${deepest} levels`,
      note: "AWS nests units no deeper",
    };
  }
  const long = names.find((name) => Array.from(name).length > longestName);
  if (long === undefined) return unitPath(path);
  return {
    code: "invalid-value",
    message: `"${long}" is too long for the name of a unit`,
    cure: `use at most ${longestName} characters`,
  };
}

/** The shape of the organization: a snapshot that is reviewed like code. */
export const organization = object("organization", {
  id: optional(
    text(
      formed(/^o-[a-z0-9]{10,32}$/, {
        wrong: "is not the id of an organization",
        cure: "write one such as o-abcdefghij",
      }),
    ),
    "The id of the organization.",
  ),
  root: optional(
    text(
      formed(/^r-[0-9a-z]{4,32}$/, {
        wrong: "is not the id of a root",
        cure: "write one such as r-ab12",
      }),
    ),
    "The id of the organization's root.",
  ),
  units: optional(
    map(unit, { defines: "unit", check: definedPath }),
    "The organizational units, by path from the root.",
  ),
});
