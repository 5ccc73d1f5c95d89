import type { AwsDetails, ResolvedModel } from "@rolecall/core";
import { bullets, code, paragraphs, prose } from "../support/markdown";
import { whoseId } from "./account-id";
import { regionName } from "./region";
import type { Part } from "./part";

/** An ARN: its parts, and the name of the account that it belongs to. */
export const policyResource: Part = async ({ at, model, aws }) => {
  if (at.role !== "value" || !/^arn:[^:]*:./s.test(at.whole)) return undefined;
  if (/:iam::aws:policy\//.test(at.whole)) return undefined;
  return { markdown: describe(partsOf(at.whole), { model, aws: await aws() }) };
};

interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

function partsOf(arn: string): Arn {
  const [, partition = "", service = "", region = "", account = "", ...rest] = arn.split(":");
  return { partition, service, region, account, resource: rest.join(":") };
}

interface Known {
  readonly model: ResolvedModel;
  readonly aws: AwsDetails;
}

function describe({ partition, service, region, account, resource }: Arn, known: Known): string {
  const { model, aws } = known;
  const name = aws.service(service)?.name;
  return paragraphs(
    "**ARN**",
    bullets([
      partition === "aws" ? undefined : `partition ${code(partition)}`,
      `service ${code(service)}${name === undefined ? "" : ` · ${prose(name)}`}`,
      region === "" ? undefined : `Region ${shown(region, regionName(region))}`,
      account === "" ? undefined : `account ${accountOf(account, model)}`,
      resource === "" ? undefined : `resource ${code(resource)}`,
    ]),
  );
}

function shown(text: string, name: string | undefined): string {
  const meaning = text === "*" ? "any" : name;
  return meaning === undefined ? code(text) : `${code(text)} · ${prose(meaning)}`;
}

function accountOf(account: string, model: ResolvedModel): string {
  if (account === "*") return "`*` · any";
  if (account === "aws") return "`aws` · what AWS itself owns";
  return whoseId(account, model) ?? code(account);
}
