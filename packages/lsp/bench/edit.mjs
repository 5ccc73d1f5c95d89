// An edit, and what the server takes to say what follows from it.
import { middle, pause } from "./processes.mjs";

/** How often each mistake is made and taken back. */
const times = 10;

/**
 * Makes a mistake in a line and takes it back, several times. A server cannot look fast by saying
 * nothing: what it says of the file has to become more, and then the same as before.
 *
 * @param told the file in which the mistake shows; that of the edit unless it is another
 */
export async function edit(editor, path, { line, good, bad, told = path }) {
  const clean = editor.found(told).length;
  const costs = [];
  for (let done = 0; done < times; done++) {
    costs.push(await change({ line, text: bad }, (found) => found.length > clean));
    costs.push(await change({ line, text: good }, (found) => found.length === clean));
  }
  return middle(costs);

  async function change({ line: changed, text }, test) {
    const cost = await editor.cost(async () => {
      const answer = editor.until(told, test);
      await editor.setLine(path, changed, text);
      await answer;
    });
    await pause(editor.delay);
    return cost;
  }
}
