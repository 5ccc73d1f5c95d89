import { actionsOf, type AwsDetails, loadAwsDetails, services } from "@rolecall/core";
import type { ActionOffer } from "../../requests";
import { scoreOf } from "../support/fuzzy";
import { fillIn, type Placeholders } from "./placeholders";

/** As many as somebody looks at. */
const most = 50;

/** The actions whose names are nearest to what is typed. Without a colon, services come first. */
export async function actionOffers(
  typed: string,
  placeholders: Placeholders = {},
): Promise<readonly ActionOffer[]> {
  const aws = await loadAwsDetails();
  const names = namesFor(typed.trim());
  return names.slice(0, most).map((name) => offer(name, aws, placeholders));
}

function namesFor(typed: string): readonly string[] {
  const colon = typed.indexOf(":");
  const [prefix, rest] =
    colon === -1 ? [typed, ""] : [typed.slice(0, colon), typed.slice(colon + 1)];
  const meant = colon === -1 ? nearest(services(), prefix) : [prefix.toLowerCase()];
  const inServices = meant.slice(0, 5).flatMap((service) => {
    return nearest(actionsOf(service), rest).map((name) => `${service}:${name}`);
  });
  if (colon !== -1 || inServices.length >= most) return inServices;
  // Who types no service may know the action alone: "GetObject".
  const alike = services().flatMap((service) => {
    const found = typed === "" ? [] : actionsOf(service).filter((name) => isPart(name, typed));
    return found.map((name) => `${service}:${name}`);
  });
  return [...new Set([...inServices, ...alike])];
}

function isPart(name: string, part: string): boolean {
  return name.toLowerCase().includes(part.toLowerCase());
}

function nearest(names: readonly string[], query: string): readonly string[] {
  const scored = names.flatMap((name) => {
    const score = scoreOf(name, query);
    return score === undefined ? [] : [{ name, score }];
  });
  return scored.sort((one, other) => one.score - other.score).map(({ name }) => name);
}

function offer(name: string, aws: AwsDetails, placeholders: Placeholders): ActionOffer {
  const details = aws.action(name);
  const forms = details?.resourceTypes.flatMap(({ type }) => type.arns) ?? [];
  const resources = [...new Set(forms)].map((form) => fillIn(form, placeholders));
  return { name, description: details?.description ?? "", resources };
}
