import type { ResolvedModel } from "@rolecall/core";
import { render, renderArguments, renderText, type Rendered, snakeCase } from "../terraform/escape";
import { memoize } from "../terraform/memoize";
import { type Plan, type PlannedResource, planStacks } from "./plan";

/**
 * What a model makes and takes over, as Terraform JSON to look at: a text for each stack, by the name
 * of a file. How it is deployed is left out: providers, backends, look-ups and outputs.
 *
 * @throws UndeployableModelError as `planStacks` does
 */
export function terraformTexts(model: ResolvedModel): ReadonlyMap<string, string> {
  return new Map(
    planStacks(model).map((plan) => [
      `${plan.part.name}.tf.json`,
      `${JSON.stringify(stackJson(plan), undefined, 2)}\n`,
    ]),
  );
}

function stackJson({ resources, moves, imports }: Plan): object {
  const blocks = imports.map(({ to, id }) => ({ to, id: id.map(renderText).join("") }));
  return {
    ...(resources.length > 0 && { resource: resourceJson(resources) }),
    ...(moves.length > 0 && { moved: moves }),
    ...(blocks.length > 0 && { import: blocks }),
  };
}

function resourceJson(resources: readonly PlannedResource[]): object {
  const byType = new Map<string, Record<string, object>>();
  const spell = memoize(snakeCase);
  for (const resource of resources) {
    const { type, name } = resource;
    const byName = byType.get(type) ?? {};
    byName[name] = bodyOf(resource, spell);
    byType.set(type, byName);
  }
  return Object.fromEntries(byType);
}

/** The keys of tags are the user's own, and are no arguments. */
function bodyOf({ args, dependsOn }: PlannedResource, spell: typeof snakeCase): object {
  const { tags, ...others } = args;
  const body: Record<string, Rendered> = { ...renderArguments(others, spell) };
  const rendered = render(tags);
  if (rendered !== undefined) body["tags"] = rendered;
  if (dependsOn.length > 0) body["depends_on"] = dependsOn;
  return body;
}
