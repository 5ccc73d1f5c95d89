import { jsonEncode } from "./json-encode";
import { Expression } from "./value";

const arn = new Expression("aws_sns_topic.mfa-watch.arn");

test("expressions stay expressions, and texts are never taken for one", () => {
  const { code } = jsonEncode({
    Version: "2012-10-17",
    Resource: [arn, "${x}", '%{y} "z"'],
    "a${b}": { count: 1, yes: true, absent: undefined },
    none: [undefined],
  });
  expect(code).toBe(
    'jsonencode({"Version" = "2012-10-17", ' +
      '"Resource" = [aws_sns_topic.mfa-watch.arn, "$${x}", "%%{y} \\"z\\""], ' +
      '"a$${b}" = {"count" = 1, "yes" = true}, "none" = []})',
  );
});
