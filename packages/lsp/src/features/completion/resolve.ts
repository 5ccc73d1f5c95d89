import { type ActionDetails, loadAwsDetails, managedPolicyPage, sentence } from "@rolecall/core";
import { type CompletionItem, MarkupKind } from "vscode-languageserver";
import { isRecord } from "../../service/client-support";
import type { Extras } from "../../service/service";
import { code, link, paragraphs, prose } from "../support/markdown";

/** Something of which more is told once it is looked at. */
export interface Resolvable {
  readonly what: "service" | "action" | "managed-policy" | "condition-key" | "rule";
  readonly name: string;
}

interface Docs {
  readonly detail?: string;
  readonly documentation?: string;
}

type Describe = (name: string, extras: Extras) => Docs | undefined | Promise<Docs | undefined>;

const describe: Readonly<Record<Resolvable["what"], Describe>> = {
  service,
  action,
  "managed-policy": managedPolicy,
  "condition-key": conditionKey,
  rule,
};

/** An item with what there is to say of it; one that says it already stays as it is. */
export async function resolved(item: CompletionItem, extras: Extras): Promise<CompletionItem> {
  const found = isResolvable(item.data)
    ? await describe[item.data.what](item.data.name, extras)
    : undefined;
  const { detail = item.detail, documentation } = found ?? {};
  return {
    ...item,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && {
      documentation: { kind: MarkupKind.Markdown, value: documentation },
    }),
  };
}

function isResolvable(data: unknown): data is Resolvable {
  return (
    isRecord(data) &&
    typeof data["name"] === "string" &&
    Object.hasOwn(describe, String(data["what"]))
  );
}

async function service(name: string): Promise<Docs | undefined> {
  const found = (await loadAwsDetails()).service(name);
  return found && { detail: found.name };
}

async function action(name: string): Promise<Docs | undefined> {
  const found = (await loadAwsDetails()).action(name);
  return (
    found && {
      detail: found.accessLevel,
      documentation: paragraphs(prose(sentence(found.description)), restrictedTo(found)),
    }
  );
}

function restrictedTo({ resourceTypes }: ActionDetails): string {
  if (resourceTypes.length === 0) return 'It takes no resources: write `Resource: "*"`.';
  const types = resourceTypes.map(
    ({ type, isRequired }) => `${code(type.name)}${isRequired ? " (required)" : ""}`,
  );
  return `Resources: ${types.join(", ")}`;
}

async function managedPolicy(name: string): Promise<Docs | undefined> {
  const found = (await loadAwsDetails()).managedPolicy(name);
  const page = link("What it allows", managedPolicyPage(name));
  return found && { documentation: paragraphs(prose(found.description), page) };
}

async function conditionKey(key: string): Promise<Docs | undefined> {
  const found = (await loadAwsDetails()).conditionKey(key);
  return found && { documentation: prose(sentence(found.description)) };
}

function rule(name: string, { pageOf }: Extras): Docs | undefined {
  const page = pageOf?.(name);
  return page === undefined ? undefined : { documentation: link(`What ${name} finds`, page) };
}
