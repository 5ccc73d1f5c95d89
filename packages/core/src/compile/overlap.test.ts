import * as fc from "fast-check";
import { createSourceFile } from "../text/source-file";
import { type Compilation, compile } from "./compile";

interface PlainPattern {
  readonly forEach?: { readonly a: readonly string[] } | undefined;
  readonly principals: readonly string[];
  readonly permissionSets: readonly string[];
  readonly accounts: { readonly names: readonly string[] };
  readonly expires?: string | undefined;
}

type Patterns = Readonly<Record<string, PlainPattern>>;

const days = ["2026-07-01", "2026-08-01"];
const dayAfter = new Map([
  ["2026-07-01", "2026-07-02"],
  ["2026-08-01", "2026-08-02"],
]);

function read(patterns: Patterns, today: string): Compilation {
  const text = JSON.stringify({
    instance: { managementAccount: "999999999999" },
    accounts: { a: { id: "111111111111" }, b: { id: "222222222222" }, c: { id: "333333333333" } },
    users: { u: { external: true } },
    groups: { g: { members: ["u"] }, h: {} },
    permissionSets: { Look: {}, Run: {} },
    patterns,
  });
  return compile([createSourceFile("all.access.yaml", text)], { today });
}

/** What is granted on a day, each as one text. */
function grantsOn(patterns: Patterns, today: string): readonly string[] {
  return read(patterns, today).model.grants.map(
    ({ principal, permissionSet, account }) =>
      `${principal.kind}:${principal.name} ${permissionSet} ${account.name}`,
  );
}

/** The names of the patterns of which a rule finds something, with what it says. */
function foundBy(code: string, patterns: Patterns): ReadonlyMap<string, string> {
  const { diagnostics } = read(patterns, "2026-06-15");
  const found = diagnostics.filter((one) => one.code === code);
  return new Map(found.map(({ message }) => [/pattern "(.+?)"/.exec(message)?.[1] ?? "", message]));
}

const some = (...values: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const where = fc.oneof(
  some("a", "b", "c", "?").map((names) => ({ accounts: { names } })),
  some("a", "b", "c").map((a) => ({ forEach: { a }, accounts: { names: ["${a}"] } })),
);
const whoAndWhat = fc.record({
  principals: some("group:g", "group:h", "user:u"),
  permissionSets: some("Look", "Run"),
  expires: fc.constantFrom(undefined, ...days),
});
const onePattern: fc.Arbitrary<PlainPattern> = fc
  .tuple(whoAndWhat, where)
  .map(([first, second]) => Object.assign({}, first, second));
const patternsOf = fc.dictionary(fc.constantFrom("p", "q", "r", "s", "t"), onePattern, {
  minKeys: 1,
});

const endOf = ({ expires }: PlainPattern): string => expires ?? "never";

/** What each pattern would grant alone, and its name. */
function alone(patterns: Patterns) {
  return Object.entries(patterns).map(([name, pattern]) => ({
    name,
    end: endOf(pattern),
    grants: grantsOn({ [name]: pattern }, "2026-06-15"),
  }));
}

type Alone = ReturnType<typeof alone>[number];

function covers(one: Alone, other: Alone): boolean {
  return other.grants.every((grant) => one.grants.includes(grant));
}

/** Whether a pattern could go, because one other grants all of it for as long. */
function isSuperfluous(one: Alone, all: readonly Alone[]): boolean {
  return all.some(
    (other) =>
      other !== one &&
      covers(other, one) &&
      other.end >= one.end &&
      !(covers(one, other) && one.end === other.end && one.name < other.name),
  );
}

test("whatever is superfluous can be deleted at once, and nothing changes on any day", () => {
  fc.assert(
    fc.property(patternsOf, (patterns) => {
      const superfluous = foundBy("shadowed-pattern", patterns);
      const rest = Object.entries(patterns).filter(([name]) => !superfluous.has(name));
      for (const today of superfluous.size > 0
        ? ["2026-06-15", ...days, ...dayAfter.values()]
        : []) {
        expect(grantsOn(Object.fromEntries(rest), today)).toEqual(grantsOn(patterns, today));
      }
    }),
    { numRuns: 300 },
  );
});

test("what one other pattern makes superfluous is found, and nothing else", () => {
  fc.assert(
    fc.property(patternsOf, (patterns) => {
      const all = alone(patterns);
      const expected = all.filter((one) => isSuperfluous(one, all)).map(({ name }) => name);
      const shadowed = foundBy("shadowed-pattern", patterns);
      const ending = foundBy("expiry-without-effect", patterns);
      const isFound = (name: string): boolean =>
        shadowed.has(name) || ending.get(name)?.includes("everything") === true;
      expect(expected.filter((name) => !isFound(name))).toEqual([]);
      expect([...shadowed.keys()].filter((name) => !expected.includes(name))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** How many grants a finding says go on. */
function goingOn(message: string, count: number): number {
  if (message.includes("everything")) return count;
  return message.includes("one more") ? 2 : Number(/(\d+) more/.exec(message)?.[1] ?? 0) + 1;
}

/** Whether a user keeps it through the group, or, if it is the group's, by name alone. */
function goesOn(grant: string, together: readonly string[], after: readonly string[]): boolean {
  const toUser = grant.replace("group:g ", "user:u ");
  const toGroup = grant.replace("user:u ", "group:g ");
  const isMembers = toUser !== grant && !together.includes(toUser) && after.includes(toUser);
  return after.includes(grant) || after.includes(toGroup) || isMembers;
}

test("an end has no effect where the access is still there on the day after", () => {
  fc.assert(
    fc.property(patternsOf, (patterns) => {
      const found = foundBy("expiry-without-effect", patterns);
      for (const { name, end, grants } of alone(patterns)) {
        const next = dayAfter.get(end);
        const after = next === undefined ? [] : grantsOn(patterns, next);
        const left = grants.filter((grant) => goesOn(grant, grants, after)).length;
        const message = found.get(name);
        expect([name, message === undefined ? 0 : goingOn(message, grants.length)]).toEqual([
          name,
          left,
        ]);
      }
    }),
    { numRuns: 300 },
  );
});

const look = { permissionSets: ["Look"], accounts: { names: ["a"] } };

test.each<readonly [string, Patterns, string | undefined]>([
  [
    "one that lasts is not shadowed by one that ends",
    {
      p: { ...look, principals: ["group:g"] },
      q: { ...look, principals: ["group:g", "group:h"], expires: "2026-08-01" },
    },
    undefined,
  ],
  [
    "nor by one that ends earlier",
    {
      p: { ...look, principals: ["group:g"], expires: "2026-08-01" },
      q: { ...look, principals: ["group:g", "group:h"], expires: "2026-07-01" },
    },
    undefined,
  ],
  [
    "nor by two that grant it together",
    {
      p: { ...look, principals: ["group:g", "group:h"] },
      q: { ...look, principals: ["group:g", "user:u"] },
      r: { ...look, principals: ["group:h", "user:u"] },
    },
    undefined,
  ],
  [
    "where a third grants it for longer, it is the end that is reported",
    {
      p: { ...look, principals: ["group:g"], expires: "2026-07-01" },
      q: { ...look, principals: ["group:g"], expires: "2026-07-01" },
      r: { ...look, principals: ["group:g"] },
    },
    undefined,
  ],
  [
    "variants of one pattern do not shadow each other",
    {
      p: {
        ...look,
        forEach: { a: ["a", "?"] },
        principals: ["group:g"],
        accounts: { names: ["${a}"] },
      },
    },
    undefined,
  ],
  [
    "of two that grant the same, the later by name",
    {
      q: { ...look, principals: ["group:g"] },
      p: { ...look, principals: ["group:g"] },
    },
    "q",
  ],
])("%s", (_, patterns, expected) => {
  expect([...foundBy("shadowed-pattern", patterns).keys()].join()).toBe(expected ?? "");
});

test.each<readonly [string, Patterns, readonly string[]]>([
  [
    "a user and the group that holds it, in one pattern",
    {
      p: { ...look, principals: ["user:u", "group:g"] },
    },
    ['the group "g" gives "u" Look in a as well'],
  ],
  ["a group that holds nobody", { p: { ...look, principals: ["user:u", "group:h"] } }, []],
  [
    "a group whose access ends earlier",
    {
      p: { ...look, principals: ["user:u"] },
      q: { ...look, principals: ["group:g"], expires: "2026-08-01" },
    },
    [],
  ],
  [
    "a user whose access ends earlier, so that its end has no effect",
    {
      p: { ...look, principals: ["user:u"], expires: "2026-07-01" },
      q: { ...look, principals: ["group:g"], expires: "2026-08-01" },
    },
    [],
  ],
  [
    "a user whose access ends on the same day",
    {
      p: { ...look, principals: ["user:u"], expires: "2026-07-01" },
      q: { ...look, principals: ["group:g"], expires: "2026-07-01" },
    },
    ['the group "g" gives "u" Look in a as well'],
  ],
  [
    "another permission set",
    {
      p: { ...look, principals: ["user:u"] },
      q: { ...look, principals: ["group:g"], permissionSets: ["Run"] },
    },
    [],
  ],
  [
    "several grants are one finding",
    {
      p: { ...look, principals: ["user:u", "group:g"], accounts: { names: ["a", "b", "c"] } },
    },
    ['the group "g" gives "u" Look in a and 2 more grants as well'],
  ],
])("a user has access twice: %s", (_, patterns, expected) => {
  const { diagnostics } = read(patterns, "2026-06-15");
  const found = diagnostics.filter(({ code }) => code === "redundant-user-grant");
  expect(found.map(({ message }) => message)).toEqual(expected);
});
