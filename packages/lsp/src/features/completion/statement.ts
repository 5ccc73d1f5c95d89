import {
  actionsMatching,
  type AwsDetails,
  nodeAt,
  type ResourceType,
  type YamlNode,
} from "@rolecall/core";
import type { Asked } from "./suggestion";

/** What the statement says that is being written. */
export interface WrittenStatement {
  /** What stands under `Action` or `NotAction`, without what is being written. */
  readonly actions: readonly string[];
}

/** The statement around a place of a policy, as far as it is written. */
export function statementOf(asked: Asked): WrittenStatement {
  const at = asked.path.lastIndexOf("Statement");
  const next = asked.path[at + 1];
  const steps = asked.path.slice(0, at + (typeof next === "number" ? 2 : 1));
  const node = at === -1 ? undefined : nodeAt(asked.entry(), steps);
  const actions = ["Action", "NotAction"].flatMap((key) => textsOf(nodeAt(node, [key])));
  return { actions };
}

/** The prefixes of the services that the statement's actions name. */
export function servicesIn(asked: Asked): readonly string[] {
  const prefixes = statementOf(asked).actions.flatMap(
    (action) => /^([\w-]+):/.exec(action)?.[1] ?? [],
  );
  return [...new Set(prefixes.map((prefix) => prefix.toLowerCase()))];
}

/** The kinds of resources that some of these actions may be restricted to, each once. */
export function resourceTypesOf(
  aws: AwsDetails,
  actions: readonly string[],
): readonly ResourceType[] {
  const named = actions.flatMap(actionsMatching);
  const types = named.flatMap((name) => aws.action(name)?.resourceTypes ?? []);
  return [...new Set(types.map(({ type }) => type))];
}

function textsOf(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === "list") return node.items.flatMap(textsOf);
  return node?.kind === "scalar" && typeof node.value === "string" ? [node.value] : [];
}
