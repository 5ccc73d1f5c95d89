// One large access file: accounts, people, groups, permission sets with policies, and patterns that
// put them together, about 50 lines for each of them; with comments, and some texts of several lines.

const services = [
  ["s3", "GetObject", "ListBucket", "PutObject"],
  ["dynamodb", "GetItem", "Query", "Scan"],
  ["lambda", "InvokeFunction", "GetFunction", "ListFunctions"],
  ["logs", "FilterLogEvents", "GetLogEvents", "StartQuery"],
  ["kms", "Decrypt", "DescribeKey", "GenerateDataKey"],
];

const linesOfOne = 50;
const numbered = (index) => String(index).padStart(4, "0");

const settings = `
rolecall: 1
instance:
  region: eu-west-1
organization:
  units:
    Workloads: {}
`
  .trim()
  .split("\n");

/**
 * A file of about so many lines, and places in it as lines and columns from 0:
 *
 * - `edits`: lines and how they read when they are right and when they are wrong
 * - `completion`, `hover`: where to ask
 * - `typing`: a line to put in, and where in it to ask for completion
 */
export function accessFile(lines) {
  const count = Math.max(2, Math.round((lines - 9) / linesOfOne));
  const each = (write) => Array.from({ length: count }, (_, index) => write(index, count)).flat();
  const sections = { accounts, users, groups, permissionSets, patterns };
  const all = [...settings];
  for (const [name, write] of Object.entries(sections)) all.push(`${name}:`, ...each(write));
  return { text: `${all.join("\n")}\n`, ...placesIn(all, numbered(Math.floor(count / 2))) };
}

function accounts(index) {
  const id = 100_000_000_000 + index;
  return [`  account-${numbered(index)}:`, `    id: "${id}"`, "    unit: Workloads"];
}

function users(index) {
  return [`  user${numbered(index)}: { external: true }`];
}

function groups(index, count) {
  const members = [0, 1, 2].map((step) => `      - user${numbered((index * 7 + step) % count)}`);
  const description = `    description: "Team ${index}: people and on-call"`;
  return [`  group-${numbered(index)}:`, description, "    members:", ...members];
}

function permissionSets(index) {
  return [
    `  PermissionSet${numbered(index)}:`,
    ...descriptionLines(index),
    `    sessionDuration: PT${1 + (index % 12)}H`,
    "    managedPolicies:",
    "      - ReadOnlyAccess",
    "      - job-function/ViewOnlyAccess",
    "    inlinePolicy:",
    '      Version: "2012-10-17"',
    "      Statement:",
    ...statement(index, 0),
    ...statement(index, 1),
  ];
}

function descriptionLines(index) {
  const text = [`Access number ${index}`, `for the team that owns workload ${index % 37}`];
  if (index % 10 > 0) return [`    description: ${text.join(" ")}`];
  return ["    description: >-", ...text.map((line) => `      ${line}`)];
}

function statement(index, part) {
  const [service, ...actions] = services[(index + part) % services.length];
  return [
    `        - Sid: Statement${numbered(index)}x${part}`,
    "          Effect: Allow",
    "          Action:",
    ...actions.map((action) => `            - ${service}:${action}`),
    "          Resource:",
    `            - arn:aws:s3:::bucket-${numbered(index)}-${part}/*`,
    "          Condition:",
    "            StringEquals:",
    "              aws:RequestedRegion: [us-east-1, eu-west-1]",
  ];
}

function patterns(index, count) {
  return [
    `  # Who is on call for workload ${index % 37}`,
    `  pattern-${numbered(index)}:`,
    `    principals: [group:group-${numbered(index)}]`,
    `    permissionSets: [PermissionSet${numbered(index)}]`,
    "    accounts:",
    "      names:",
    `        - account-${numbered(index)}`,
    `        - account-${numbered((index + 1) % count)}`,
  ];
}

function placesIn(all, middle) {
  const set = all.indexOf(`  PermissionSet${middle}:`);
  const lineOf = (start, found) => all.findIndex((text, line) => line > start && found(text));
  const duration = lineOf(set, (text) => text.includes("sessionDuration"));
  const effect = lineOf(set, (text) => text.includes("Effect"));
  const account = all.indexOf(`  account-${middle}:`);
  const member = lineOf(all.indexOf(`  group-${middle}:`), (text) => text.includes("- user"));
  const granted = lineOf(all.indexOf(`  pattern-${middle}:`), (text) => text.includes("[Perm"));
  const edit = (line, from, to) => ({ line, good: all[line], bad: all[line].replace(from, to) });
  return {
    edits: {
      policy: edit(effect, "Allow", "Alow"),
      pattern: edit(granted, "PermissionSet", "PermisionSet"),
      group: edit(member, "user", "usr"),
      account: edit(account, "account", "acount"),
    },
    completion: { line: effect, character: all[effect].indexOf("Allow") },
    typing: { line: duration, insert: "    re\n", character: "    re".length },
    hover: { line: duration, character: all[duration].indexOf("sessionDuration") + 2 },
  };
}
