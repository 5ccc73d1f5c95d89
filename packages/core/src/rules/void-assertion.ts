import { judgeOf } from "../resolve/assertions";
import type { Rule } from "./rule";

/** A `never` is about no account, so that nothing could break it. */
export const voidAssertion: Rule = {
  code: "void-assertion",
  level: "error",
  isAdvice: true,
  judgesWhole: true,
  check({ workspace: { model }, resolution }, report) {
    const judge = judgeOf(resolution);
    for (const { key, value } of model.assertions?.entries ?? []) {
      if (!judge(value).forbidsNowhere) continue;
      report(key.span, {
        message: `the assertion "${key.value}" forbids something in no account, so nothing can break it`,
        cure: "correct its selector, or delete the assertion",
        note: "most often a tag or a name in it is misspelt, or the management account is not known",
      });
    }
  },
};
