import { formed, map, offering, text } from "../spec";

const characters = String.raw`\p{L}\p{Z}\p{N}_.:/=+\-@`;

/** Source: `AccessControlAttributeKey` of the sso-admin API model. */
const key = formed(
  new RegExp(`^[${characters}]*$`, "u"),
  {
    wrong: "cannot be the name of an attribute",
    cure: "use 1 to 128 letters, digits, spaces and _.:/=+-@",
  },
  { least: 1, most: 128 },
);

/** Source: `AccessControlAttributeValueSource` of the sso-admin API model. */
const source = formed(
  new RegExp(String.raw`^\$\{[${characters}[\]{}$\\"]*\}$`, "u"),
  {
    wrong: "is not a source of an attribute",
    cure: "write one such as ${path:enterprise.costCenter}",
    note: "the value comes from the directory, at each sign-in",
  },
  { least: 4, most: 256 },
);

/**
 * Attributes for access control, by name: what the directory knows of people and policies may ask
 * for as `aws:PrincipalTag/NAME`.
 */
export const accessControlAttributes = map(offering(text(source), { list: "attribute-sources" }), {
  check: key,
});
