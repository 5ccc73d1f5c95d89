import { suggestions } from "./suggestions";

test("each text is looked up once, and the hundred-and-first not at all", () => {
  const asked: string[] = [];
  const find = suggestions((written) => {
    asked.push(written);
    return written.toUpperCase();
  });
  const texts = Array.from({ length: 101 }, (_, index) => `text-${index}`);
  const answers = [...texts, ...texts].map(find);
  expect(asked).toEqual(texts.slice(0, 100));
  expect(answers[0]).toBe("TEXT-0");
  expect([answers[100], answers[101], answers[201]]).toEqual([undefined, "TEXT-0", undefined]);
});
