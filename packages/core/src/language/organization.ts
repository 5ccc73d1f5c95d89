import { formed, map, type ModelOf, type NamedPlace, object, optional, text } from "../spec";
import type { Kind, Text } from "../spec";

/** Source of the forms: `OrganizationId`, `RootId` and `OrganizationalUnitId` of the organizations API model. */
const unitId = text(
  formed(/^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/, "the id of an organizational unit, ou-…"),
);

/** An id that is a second name of the unit it belongs to. */
const definingUnitId: Kind<Text> = {
  ...unitId,
  read(node, reading, owner) {
    const id = unitId.read(node, reading, owner);
    const place: NamedPlace | undefined = id && { kind: "unit", name: id.value, span: id.span };
    if (place) reading.define(place);
    return id;
  },
};

const unit = object("unit", {
  id: optional(definingUnitId, "The id of the unit; selectors may use it instead of the path."),
});

const unitPath = formed(
  /^[^/*]+(\/[^/*]+)*$/,
  "the path of a unit, names joined by /",
  "the path starts below the root, such as Workloads/Prod",
);

/** The shape of the organization: a snapshot that is reviewed like code. */
export const organization = object("organization", {
  id: optional(
    text(formed(/^o-[a-z0-9]{10,32}$/, "the id of an organization, o-…")),
    "The id of the organization.",
  ),
  root: optional(
    text(formed(/^r-[0-9a-z]{4,32}$/, "the id of a root, r-…")),
    "The id of the organization's root.",
  ),
  units: optional(
    map(unit, { defines: "unit", check: unitPath }),
    "The organizational units, by path from the root.",
  ),
});

/** What a workspace says about its organization. */
export type Organization = ModelOf<typeof organization>;
