import { isOfGrant, type ResolvedAccount } from "@rolecall/core";
import { patternAccounts } from "../support/pattern-accounts";
import { code, counted, firstOf, paragraphs } from "../support/markdown";
import type { Extent } from "../../service/places";
import { conditionKeyDocs } from "./policy-condition-key";
import { type Part, type Pointed } from "./part";
import { patternNamed } from "./pattern";

/** A variable, where it is made or where it stands in a text: the values that it takes. */
export const variable: Part = async (pointed) => {
  const found = variableAt(pointed);
  if (!found) return undefined;
  const { name, extent } = found;
  const markdown = pointed.at.path.includes("inlinePolicy")
    ? conditionKeyDocs(name, await pointed.aws())
    : isOfGrant(name)
      ? ofGrant(name, pointed)
      : ofPattern(name, pointed);
  return markdown === undefined ? undefined : { markdown, extent };
};

interface Found {
  readonly name: string;
  readonly extent: Extent;
}

function variableAt({ place, at }: Pointed): Found | undefined {
  const { path, role, whole, span } = at;
  if (role === "key" && path.length === 3 && path[2] === "forEach") {
    return { name: whole, extent: span };
  }
  if (role !== "value") return undefined;
  for (const { 0: text, 1: name = "", index } of whole.matchAll(/\$\{([^{}]*)\}/g)) {
    const [start, end] = [span.start + index, span.start + index + text.length];
    if (start <= place.offset && place.offset <= end) return { name, extent: { start, end } };
  }
  return undefined;
}

function ofPattern(name: string, { at, written }: Pointed): string | undefined {
  const pattern = at.path[0] === "patterns" && patternNamed(String(at.path[1]), written);
  const variables = pattern ? (pattern.forEach?.entries ?? []) : [];
  const found = variables.find(({ key }) => key.value === name);
  if (!found) return undefined;
  const values = found.value.items.map(({ value }) => code(value));
  return paragraphs(
    `**Variable** ${code(`\${${name}}`)} of this pattern`,
    `${counted(values.length, "value")}: ${firstOf(values, 20)}`,
  );
}

/** What it stands for, and the values that it has in the accounts of the pattern. */
function ofGrant(name: string, pointed: Pointed): string {
  const values = [...new Set(accountsIn(pointed).flatMap((one) => valueOf(name, one) ?? []))];
  return paragraphs(
    `**Variable** ${code(`\${${name}}`)}`,
    `${meaningOf(name)}; filled in for each account and permission set.`,
    values.length === 0 ? undefined : `Here it is ${firstOf(values.map(code))}`,
  );
}

function accountsIn({ at, written, place }: Pointed): readonly ResolvedAccount[] {
  const pattern = at.path[0] === "patterns" && patternNamed(String(at.path[1]), written);
  return pattern ? patternAccounts(pattern, place.view).active : [];
}

const tagPrefix = "account.tags.";

function meaningOf(name: string): string {
  if (name === "permissionSet") return "The name of the permission set that is granted";
  if (name === "account.name") return "The name of the account";
  if (name === "account.id") return "The id of the account";
  return `The value of the account's tag ${code(name.slice(tagPrefix.length))}`;
}

function valueOf(name: string, account: ResolvedAccount): string | undefined {
  if (name === "permissionSet") return undefined;
  if (name === "account.name") return account.name;
  if (name === "account.id") return account.id;
  return account.tags.get(name.slice(tagPrefix.length));
}
