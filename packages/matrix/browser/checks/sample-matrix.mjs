/** No text of a workspace may become a part of the page. */
export const hostileName = `<img src=x onerror="document.title='run'">`;

/** A small comparison, with everything in it that a cell can show. */
export const sample = {
  title: "acme",
  comparedWith: "HEAD",
  principals: [
    { kind: "group", key: "auditors", origin: 0 },
    { kind: "group", key: hostileName, change: "lost" },
    { kind: "user", key: "ana", name: "ana@acme.example", groups: [0], origin: 1 },
  ],
  accounts: [
    { name: "shop-dev", id: "100000000001", unit: "Workloads/Dev", tags: ["env=dev"] },
    { name: "pay-dev", id: "100000000002", unit: "Workloads/Dev", tags: [], change: "gained" },
    { name: "shop-prod", id: "100000000003", unit: "Workloads/Prod", tags: [], isInactive: true },
    { name: "partner", id: "100000000004", tags: [], external: { strategy: "saml" }, origin: 2 },
  ],
  access: [
    { kind: "permission-set", name: "Look" },
    { kind: "permission-set", name: "Admin" },
    { kind: "role", name: "Reader" },
    { kind: "role", name: "Filer" },
  ],
  origins: [
    { object: "groups.auditors", file: "people.access.yaml", line: 2, column: 3 },
    { object: "users.ana", file: "people.access.yaml", line: 5, column: 3 },
    { object: "externalAccounts.partner", file: "partner.access.yaml", line: 2, column: 3 },
    { object: "patterns.look", file: "patterns.access.yaml", line: 7, column: 3 },
    { object: "patterns.look-too", file: "patterns.access.yaml", line: 12, column: 3 },
    { object: "patterns.old", file: "patterns.access.yaml", line: 9, column: 3, isEarlier: true },
    {
      object: "externalAccounts.partner.roles.Reader",
      file: "partner.access.yaml",
      line: 6,
      column: 7,
    },
    {
      object: "externalAccounts.partner.roles.Filer",
      file: "partner.access.yaml",
      line: 9,
      column: 7,
    },
  ],
  originLists: [[3], [3, 4], [5], [6], [7]],
  grants: [
    [0, 0, 0, 0],
    [0, 1, 0, 1, "gained"],
    [0, 2, 1, 2, "lost"],
    [0, 3, 2, 3],
    [0, 3, 3, 4],
    [1, 2, 1, 2, "lost"],
    [2, 0, 1, 0],
  ],
};
