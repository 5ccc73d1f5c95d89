import { check } from "../testing/check";

const found = (name: string) =>
  check(`accounts: { ${JSON.stringify(name)}: { id: "123456789012" } }`).diagnostics.map(
    ({ code, cure }) => `${code}: ${cure}`,
  );

test.each(["pay\u202ements", "pay\u200bments", "\ufeffpayments", "pay\nments", "pay\u0000ments"])(
  "%j is no name of an account, because nobody sees what it is",
  (name) => {
    expect(found(name)).toEqual([
      "invalid-value: use 1 to 128 characters, all of which can be seen",
    ]);
  },
);

test.each(["payments-prod", "Zahlungen (alt) <2019>", "Zoë's", "支付"])("%s is one", (name) => {
  expect(found(name)).toEqual([]);
});
