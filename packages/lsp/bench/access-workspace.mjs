// A workspace of 200 files and 100,000 assignments: 5,010 accounts in ten slices, and 200 patterns,
// each of which gives one group one permission set in one slice but for one account.

const [slices, accountCount, accountFiles] = [10, 5_010, 99];
const [teams, teamFiles] = [200, 25];

const numbered = (index) => String(index).padStart(4, "0");
const numbers = (count, from = 0) => Array.from({ length: count }, (_, index) => from + index);

/**
 * The texts of the files by their paths, and edits: a line of a file that reads right or wrong, and
 * another file in which the mistake shows.
 */
export function accessWorkspace() {
  const files = new Map([["rolecall.yaml", settings]]);
  for (const file of numbers(accountFiles)) {
    const all = partOf(accountCount, accountFiles, file);
    files.set(pathOf("accounts", file), section("accounts", all, accounts));
  }
  for (const [name, write] of Object.entries({ users, groups, permissionSets, patterns })) {
    for (const file of numbers(teamFiles)) {
      files.set(pathOf(name, file), section(name, partOf(teams, teamFiles, file), write));
    }
  }
  return { files, edits: editsOf(files), ...placesIn(files) };
}

/** The management account is not among the accounts, so that there is something to be told. */
const settings = `rolecall: 1
instance:
  region: eu-west-1
  managementAccount: "999999999999"
organization:
  units:
    Workloads: {}
`;

const pathOf = (name, file) => `${name}/${numbered(file)}.access.yaml`;

/** The numbers that are in one of so many files. */
function partOf(count, files, file) {
  const size = Math.ceil(count / files);
  return numbers(Math.min(size, count - file * size), file * size);
}

function section(name, all, write) {
  return `${[`${name}:`, ...all.flatMap(write)].join("\n")}\n`;
}

function accounts(index) {
  const id = 100_000_000_000 + index;
  const tags = `    tags: { slice: "${index % slices}" }`;
  return [`  account-${numbered(index)}:`, `    id: "${id}"`, "    unit: Workloads", tags];
}

function users(team) {
  return [`  user${numbered(team)}: { external: true }`];
}

function groups(team) {
  const description = `    description: The people of team ${team}`;
  return [`  group-${numbered(team)}:`, description, `    members: [user${numbered(team)}]`];
}

function permissionSets(team) {
  return [
    `  Team${numbered(team)}:`,
    "    managedPolicies: [ReadOnlyAccess]",
    "    inlinePolicy:",
    '      Version: "2012-10-17"',
    "      Statement:",
    "        - Effect: Allow",
    "          Action: [s3:GetObject, s3:ListBucket]",
    `          Resource: "arn:aws:s3:::team-${numbered(team)}-*"`,
  ];
}

function patterns(team) {
  return [
    `  pattern-${numbered(team)}:`,
    `    principals: [group:group-${numbered(team)}]`,
    `    permissionSets: [Team${numbered(team)}]`,
    "    accounts:",
    `      tags: { slice: "${team % slices}" }`,
    `      except: { names: [account-${numbered(team)}] }`,
  ];
}

/** A name is changed where it is defined; that it is missing shows where it is used. */
function editsOf(files) {
  const told = pathOf("patterns", 0);
  const edit = (name, found, [from, to]) => {
    const path = pathOf(name, 0);
    const { line, text } = lineIn(files.get(path), found);
    return { path, line, told, good: text, bad: text.replace(from, to) };
  };
  return {
    "permission set": edit("permissionSets", "  Team0001:", ["Team", "Taem"]),
    pattern: edit("patterns", "[Team0001]", ["Team", "Taem"]),
    group: edit("groups", "  group-0001:", ["group", "gruop"]),
    account: edit("accounts", "  account-0001:", ["account", "acount"]),
  };
}

/** Where to ask: in the list of permission sets of a pattern. */
function placesIn(files) {
  const path = pathOf("patterns", 0);
  const { line, text } = lineIn(files.get(path), "[Team0001]");
  return { place: { path, position: { line, character: text.indexOf("[") + 2 } } };
}

function lineIn(file, found) {
  const lines = file.split("\n");
  const line = lines.findIndex((text) => text.includes(found));
  return { line, text: lines[line] };
}
