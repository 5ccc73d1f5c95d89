// node --expose-gc -r from-sources.cjs memory.ts EDITS...: prints, as a list, how much memory a server
// and its client hold after so many edits, in bytes.
import { inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import { clientOf } from "../client";
import { allRequests, followUps } from "../requests";
import { fixture } from "./fixture";
import { Random } from "./random";
import { anyPosition } from "./texts";

const root = URI.parse("file:///access");
const folder = root.toString();
const random = new Random(1);

/** Where something is typed that was never typed before, so that nothing is known of it already. */
const places: readonly (readonly [path: string, mark: string])[] = [
  ["patterns.access.yaml", "look-around"],
  ["teams.access.yaml", "developers"],
  ["sets/look.access.yaml", "Sees everything"],
  ["organization.access.yaml", "shop-dev"],
  ["policies/look.json", "s3:List"],
];

async function measure(stops: readonly number[]): Promise<readonly number[]> {
  const disk = new Map(Object.entries(fixture));
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(disk) }) });
  await client.start({ folders: [folder] });
  const measured: number[] = [];
  for (let edit = 1; measured.length < stops.length; edit++) {
    const [path, mark] = random.one(places);
    const uri = `${folder}/${path}`;
    const text = (fixture[path] ?? "").replace(mark, `${mark}${edit}`);
    await client.open(uri, text);
    await client.change(uri, text.replace(mark, `${mark}-`));
    const position = anyPosition(random, text);
    const { method, params } = random.one(allRequests({ textDocument: { uri }, position }));
    const result = await client.ask(method, params).catch(() => null);
    for (const next of followUps(method, result)) {
      await client.ask(next.method, next.params).catch(() => null);
    }
    if (edit % 7 === 0) await client.close(uri);
    if (stops.includes(edit)) measured.push(held());
  }
  return measured;
}

function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

void measure(process.argv.slice(2).map(Number)).then((measured) => {
  process.stdout.write(JSON.stringify(measured));
  process.exit(0);
});
