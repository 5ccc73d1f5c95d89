import { formed, text } from "../spec";

/**
 * The id of a user or a group in the directory.
 * Source: `ResourceId` of the identitystore API model.
 */
export const principalId = text(
  formed(/^([0-9a-f]{10}-)?[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$/, {
    wrong: "is not the id of a user or a group",
    cure: "write one such as 906703d1ab-01234567-89ab-cdef-0123-456789abcdef",
    note: "the console shows it on the page of the user or the group",
  }),
);
