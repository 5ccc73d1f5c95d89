import type { Instance } from "../../language/instance";

const work = 'addresses[type eq "work"]';

/**
 * What the store behind every instance can hold of people, whichever directory fills it.
 * Source: the user guide, "Supported external identity provider attributes", and "Enable and
 * configure attributes for access control" for its being there with every identity source.
 */
const stored = [
  "userName",
  "name.familyName",
  "name.givenName",
  "displayName",
  "nickName",
  "emails[primary eq true].value",
  `${work}.streetAddress`,
  `${work}.locality`,
  `${work}.region`,
  `${work}.postalCode`,
  `${work}.country`,
  `${work}.formatted`,
  'phoneNumbers[type eq "work"].value',
  "userType",
  "title",
  "locale",
  "timezone",
  "enterprise.employeeNumber",
  "enterprise.costCenter",
  "enterprise.organization",
  "enterprise.division",
  "enterprise.department",
  "enterprise.manager.value",
].map((path) => `\${path:${path}}`);

/**
 * What Active Directory has besides. Its `proxyaddresses` are missing, because their sources hold a
 * character that the API does not take.
 * Source: the user guide, "Supported Microsoft AD attributes" and the default mappings above them.
 */
const ofActiveDirectory = [
  "samaccountname",
  "description",
  "objectguid",
  "objectsid",
  "givenname",
  "sn",
  "initials",
  "mail",
  "userprincipalname",
  "displayname",
  "distinguishedname",
  "useraccountcontrol",
].map((name) => `\${${name}}`);

type IdentitySource = NonNullable<Instance["identitySource"]>["value"];

/**
 * The sources that an attribute for access control can have.
 *
 * @param identitySource where people are kept; when nobody says it, it may be anywhere
 */
export function attributeSources(identitySource: IdentitySource | undefined): readonly string[] {
  const isElsewhere = identitySource !== undefined && identitySource !== "active-directory";
  return isElsewhere ? stored : [...stored, ...ofActiveDirectory];
}
