// node scripts/lsp-shapes.mjs METAMODEL: writes the shapes of LSP's messages that tests hold the
// server's messages against, from `metaModel.json` of the LSP specification 3.18 (MIT).
// Only names and types are taken, and only of what a server sends.
import { readFileSync } from "node:fs";
import { writeGenerated } from "./write-generated.mjs";

const [path] = process.argv.slice(2);
if (!path) throw new Error("which metaModel.json? it stands beside the LSP specification");

const model = JSON.parse(readFileSync(path, "utf8"));
const named = new Map(
  [...model.structures, ...model.enumerations, ...model.typeAliases].map((one) => [one.name, one]),
);
const used = new Map();

const results = Object.fromEntries(
  model.requests.map(({ method, result }) => [method, shape(result)]),
);
const sent = [...model.requests, ...model.notifications].filter(
  ({ messageDirection }) => messageDirection !== "clientToServer",
);
const params = Object.fromEntries(
  sent.map((message) => [message.method, message.params ? shape(message.params) : null]),
);
const shapes = {
  version: model.metaData.version,
  results,
  params,
  types: Object.fromEntries(used),
};
await writeGenerated(
  [{ path: "packages/lsp/src/testing/protocol/shapes.json", text: `${JSON.stringify(shapes)}\n` }],
  "node scripts/lsp-shapes.mjs METAMODEL",
);

/** A type as a short value: a name, or an object that says how it is made of others. */
function shape(type) {
  if (type.kind === "base") return type.name;
  if (type.kind === "reference") return reference(type.name);
  if (type.kind === "stringLiteral") return { is: type.value };
  if (type.kind === "array") return { list: shape(type.element) };
  if (type.kind === "map") return { map: shape(type.value) };
  if (type.kind === "tuple") return { tuple: type.items.map(shape) };
  if (type.kind === "literal") return { object: fields(type.value.properties) };
  return { [type.kind]: type.items.map(shape) };
}

function reference(name) {
  if (used.has(name)) return `#${name}`;
  used.set(name, undefined);
  used.set(name, definition(named.get(name)));
  return `#${name}`;
}

function definition(one) {
  // Any JSON; its definition by itself would only say so in a roundabout way.
  if (/^LSP(Any|Object|Array)$/.test(one.name)) return "any";
  if (one.values) return enumeration(one);
  if (one.type) return shape(one.type);
  const inherited = [...(one.extends ?? []), ...(one.mixins ?? [])].map(shape);
  const own = { object: fields(one.properties) };
  return inherited.length > 0 ? { and: [...inherited, own] } : own;
}

function enumeration({ type, values, supportsCustomValues }) {
  return supportsCustomValues ? type.name : { values: values.map(({ value }) => value) };
}

function fields(properties) {
  return Object.fromEntries(
    properties.map(({ name: key, type, optional }) => [optional ? `${key}?` : key, shape(type)]),
  );
}
