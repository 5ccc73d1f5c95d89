import { actionsOf } from "../actions";
import type { packedServices } from "../generated/service-details";
import type {
  AccessLevel,
  ActionDetails,
  ActionResourceType,
  ResourceType,
  ServiceDetails,
} from "./types";

/** A service as the generated file holds it, which says what its parts are. */
export type PackedService = (typeof packedServices)[string];

const accessLevels: ReadonlyMap<string, AccessLevel> = new Map([
  ["L", "List"],
  ["R", "Read"],
  ["W", "Write"],
  ["P", "Permissions management"],
  ["T", "Tagging"],
]);

/** What lines name by their place in the lists of a service. */
interface Places {
  readonly prefix: string;
  readonly keySets: readonly (readonly string[])[];
  readonly types: readonly ResourceType[];
}

export function unpackService(prefix: string, packed: PackedService): ServiceDetails {
  const keySets = unpackKeySets(packed);
  const types = linesOf(packed.resourceTypes).map((line) => unpackType(line, keySets));
  const lines = linesOf(packed.actions);
  const places = { prefix, keySets, types };
  const actions = actionsOf(prefix).map((name, index) =>
    unpackAction(name, lines[index] ?? "", places),
  );
  return {
    prefix,
    name: packed.name,
    resourceTypes: types,
    actions: new Map(actions.map((action) => [action.name.toLowerCase(), action])),
  };
}

function unpackKeySets({ keys, keySets }: PackedService): Places["keySets"] {
  const names = keys.split(" ");
  return keySets.split(" ").map((set) => set.split(",").flatMap((place) => names[+place] ?? []));
}

function unpackType(line: string, keySets: Places["keySets"]): ResourceType {
  const [, set = "", arns = "", name = ""] = /^(\d*) (\S+) (.*)$/.exec(line) ?? [];
  return {
    name,
    arns: arns.split(",").map((arn) => `arn:\${Partition}:${arn}`),
    conditionKeys: setAt(set, keySets),
  };
}

function unpackAction(name: string, line: string, places: Places): ActionDetails {
  const [, letter = "", set = "", uses = "", text = ""] = /^(\w)(\d*) (\S*) (.*)$/.exec(line) ?? [];
  return {
    service: places.prefix,
    name,
    description: text.startsWith("=") ? text.slice(1) : `Grants permission to ${text}`,
    accessLevel: accessLevels.get(letter) ?? "Write",
    resourceTypes: uses === "" ? [] : uses.split(",").flatMap((use) => unpackUse(use, places)),
    conditionKeys: setAt(set, places.keySets),
  };
}

/** `3*:5` is the fourth resource type, which the action requires, with the sixth set of keys. */
function unpackUse(use: string, { types, keySets }: Places): readonly ActionResourceType[] {
  const [place = "", set = ""] = use.split(":");
  const type = types[Number.parseInt(place, 10)];
  if (type === undefined) return [];
  return [{ type, isRequired: place.endsWith("*"), conditionKeys: setAt(set, keySets) }];
}

const none: readonly string[] = [];

function setAt(place: string, keySets: Places["keySets"]): readonly string[] {
  return place === "" ? none : (keySets[+place] ?? none);
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}
