import { checkCases } from "../testing/cases";
import { serviceOf } from "../testing/service";
import { actionOffers } from "./explain/action-offers";
import { explanation } from "./explain/explanation";
import { placeholdersIn } from "./explain/placeholders";
import { keysOfRequest } from "./explain/request-keys";

const workspaceFile = `rolecall: 1
instance: { region: eu-west-1 }
accounts: { prod: { id: "100000000001" } }
externalAccounts: { partner: { id: "200000000001", strategy: role-chaining, hub: prod } }
`;

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

test("what is known of the account is put into what its resources look like", async () => {
  const placeholders = { Partition: "aws-cn", Region: "cn-north-1", Account: "100000000001" };
  const [first] = await actionOffers("glue:StartCrawler", placeholders);
  const form = "arn:aws-cn:glue:cn-north-1:100000000001:crawler/${CrawlerName}";
  expect(first?.resources).toEqual([form]);
});

test("of an account only that is said which is certain", () => {
  const files = [["rolecall.yaml", workspaceFile]] as const;
  const [view] = serviceOf(new Map(files)).service.views();
  if (!view) throw new Error("there is no workspace");
  const known = { Partition: "aws", Region: "eu-west-1" };
  expect(placeholdersIn(view, "prod")).toEqual({ ...known, Account: "100000000001" });
  expect(placeholdersIn(view, "partner")).toEqual({ ...known, Account: "200000000001" });
  expect(placeholdersIn(view, "nowhere")).toEqual(known);
});

test.each([
  ["kms:Encrypt", "arn:aws:kms:eu-west-1:100000000001:key/a", "100000000001"],
  ["iam:GetRole", "arn:aws:iam::100000000001:role/a", "100000000001"],
  ["s3:GetObject", "arn:aws:s3:::reports/2026.csv", undefined],
  ["ssm:GetParameter", "arn:aws:ssm:eu-west-1::parameter/aws/a", undefined],
  ["events:PutEvents", "arn:aws:events:eu-west-1:100000000001:event-bus/a", undefined],
  ["ec2:CopyImage", "arn:aws:ec2:eu-west-1:100000000001:image/ami-1", undefined],
  ["s3:ListAllMyBuckets", "*", undefined],
])("a request for %s on %s tells the owner %s", (action, resource, owner) => {
  expect(keysOfRequest({ action, resource })["aws:ResourceAccount"]).toBe(owner);
});

test.each(["", ":", "nonsense:", "\u0000", ":::", "s3:[("])("%j is answered too", async (typed) => {
  expect((await actionOffers(typed)).length).toBeLessThanOrEqual(50);
});
