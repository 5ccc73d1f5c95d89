import { inMemory } from "@rolecall/core";
import { URI } from "vscode-uri";
import { fixture } from "../testing/chaos/fixture";
import { Monkey } from "../testing/chaos/monkey";
import { Random } from "../testing/chaos/random";
import { anyPosition } from "../testing/chaos/texts";
import { clientOf, type TestClient } from "../testing/client";
import { everything } from "../testing/protocol/everything";
import { allRequests, type Request } from "../testing/requests";
import { eventually } from "../testing/waiting";

/**
 * ROLECALL_CHAOS=50 does fifty times as much; ROLECALL_CHAOS_SEED=7 begins where a failure was.
 */
const sessions = 10 * Number(process.env["ROLECALL_CHAOS"] ?? 1);
const firstSeed = Number(process.env["ROLECALL_CHAOS_SEED"] ?? 1);
const steps = 400;

const root = URI.parse("file:///access");
const seeds = Array.from({ length: sessions }, (_, index) => firstSeed + index);

/** Every request that tells what a server thinks now, but for those that depend on earlier ones. */
const stateless = /^(?!.*(?:delta|full)$)/i;

async function startOn(disk: ReadonlyMap<string, string>): Promise<TestClient> {
  const client = clientOf({ mountOf: () => ({ root, files: inMemory(disk) }) });
  await client.start({
    folders: [root.toString()],
    capabilities: everything,
    initializationOptions: { today: "2027-01-01" },
  });
  return client;
}

test.each(seeds)(
  "whatever is typed and asked in whichever order, the server ends as a fresh one begins (seed %i)",
  async (seed) => {
    const random = new Random(seed);
    const disk = new Map(Object.entries(fixture));
    const client = await startOn(disk);
    const monkey = new Monkey(client, random, { folder: root.toString(), disk });
    for (let step = 0; step < steps; step++) await monkey.act();
    await monkey.rest();

    const fresh = await startOn(disk);
    for (const [uri, text] of monkey.open) await fresh.open(uri, text);
    await expectAlike(client, fresh, questions(random, monkey.open));
    await client.stop();
    await fresh.stop();
    expect([...client.wrong, ...fresh.wrong]).toEqual([]);
  },
);

function questions(random: Random, open: ReadonlyMap<string, string>): readonly Request[] {
  return [...open].flatMap(([uri, text]) =>
    [1, 2].flatMap(() => {
      const [position, other] = [anyPosition(random, text), anyPosition(random, text)];
      const all = allRequests({ textDocument: { uri }, position, other });
      return all.filter(({ method }) => stateless.test(method));
    }),
  );
}

async function expectAlike(
  client: TestClient,
  fresh: TestClient,
  requests: readonly Request[],
): Promise<void> {
  for (const request of requests) {
    expect([request, await answer(client, request)]).toEqual([
      request,
      await answer(fresh, request),
    ]);
  }
  const same = () => said(client) === said(fresh) || undefined;
  await eventually(same, () => "the same findings").catch(() => undefined);
  expect(said(client)).toBe(said(fresh));
}

async function answer(client: TestClient, { method, params }: Request): Promise<unknown> {
  try {
    return await client.ask(method, params);
  } catch (error) {
    return String(error);
  }
}

/** What a server has said of all files that something is wrong with, as a text. */
function said(client: TestClient): string {
  const all = [...client.diagnostics].filter(([, found]) => found.length > 0);
  const sorted = all.sort(([one], [two]) => (one < two ? -1 : 1));
  return JSON.stringify(sorted, undefined, 1);
}
