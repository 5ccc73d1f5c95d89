import { checkCases } from "../testing/cases";
import { actionOffers } from "./explain/action-offers";
import { explanation } from "./explain/explanation";

checkCases("explain", async ({ place }) => {
  const [first = ""] = place.source.text.split("\n");
  const [, principal = "", account = "", action = "", resource = ""] = first.split(" ");
  const workspace = place.view.root.toString();
  const asked = { workspace, principal, account, action, resource };
  // Its headings are not those of the page that it is shown on.
  return (await explanation(asked, place.view)).replaceAll(/^(?=.)/gm, "  ");
});

test.each([
  ["s3:getobject", "s3:GetObject"],
  ["s3:GetBuck", "s3:GetBucketAcl"],
  ["ListAllMyBuckets", "s3:ListAllMyBuckets"],
  ["EC2:RunInst", "ec2:RunInstances"],
  ["sts", "sts:AssumeRole"],
])("for %s the first that is offered are those that are meant", async (typed, meant) => {
  const offers = await actionOffers(typed);
  expect(offers.slice(0, 12).map(({ name }) => name)).toContain(meant);
  expect(offers.length).toBeLessThanOrEqual(50);
});

test("an action comes with what AWS says of it, and what its resources look like", async () => {
  const [first] = await actionOffers("s3:GetObject");
  expect(first?.description).toMatch(/^Grants permission to/);
  expect(first?.resources).toContain("arn:${Partition}:s3:::${BucketName}/${ObjectName}");
});

test.each(["", ":", "nonsense:", "\u0000", ":::", "s3:[("])("%j is answered too", async (typed) => {
  expect((await actionOffers(typed)).length).toBeLessThanOrEqual(50);
});
