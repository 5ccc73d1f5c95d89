import { remember, rememberList } from "./remember";

describe("remember", () => {
  test("gives the very same result while the arguments are the same", () => {
    const wrap = remember((value: object, suffix: string) => [value, suffix]);
    const key = {};
    expect(wrap(key, "a")).toBe(wrap(key, "a"));
    expect(wrap(key, "b")).toEqual([key, "b"]);
    expect(wrap({}, "a")).not.toBe(wrap(key, "a"));
  });

  test("remembers that there is nothing", () => {
    const compute = jest.fn(() => undefined);
    const find = remember(compute);
    const key = {};
    find(key);
    find(key);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("gives the earlier result again where the new one is no other", () => {
    const sizeOf = remember(
      (_key: object, text: string) => ({ size: text.length }),
      (before, after) => before.size === after.size,
    );
    const key = {};
    const first = sizeOf(key, "ab");
    expect(sizeOf(key, "cd")).toBe(first);
    expect(sizeOf(key, "abc")).toEqual({ size: 3 });
  });
});

describe("rememberList", () => {
  const [one, two, three] = [{ at: 1 }, { at: 2 }, { at: 3 }];
  const spread = rememberList((items: readonly { at: number }[]) => items.map(({ at }) => at));

  test("takes two lists of the very same items for one", () => {
    expect(spread([one, two])).toBe(spread([one, two]));
    expect(spread([])).toBe(spread([]));
  });

  test.each([
    ["another end", [one, three]],
    ["another beginning", [three, two]],
    ["another order", [two, one]],
    ["fewer items", [one]],
    ["more items", [one, three, two]],
    ["an equal item that is another", [{ at: 1 }, two]],
  ])("does not take %s for the same", (_, items) => {
    const before = spread([one, two]);
    const after = spread(items);
    expect(after).not.toBe(before);
    expect(after).toEqual(items.map(({ at }) => at));
  });

  test.each([
    ["the first", [{ at: 9 }, two, three]],
    ["the last", [one, two, { at: 9 }]],
  ])(
    "gives the earlier result again where %s item is another and the new result no other",
    (_, after) => {
      const count = rememberList(
        (items: readonly object[]) => ({ size: items.length }),
        (first, second) => first.size === second.size,
      );
      expect(count(after)).toBe(count([one, two, three]));
    },
  );
});
