// What a process costs, as Linux counts it.
import { readdirSync, readFileSync } from "node:fs";

/** How long a process has to do nothing to be done with something, in milliseconds. */
const rest = 40;

/** The processor time that all threads of a process have used so far, in milliseconds. */
export function processorTime(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) => {
    const [running] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
    return Number(running);
  });
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** The memory of a process in MiB: what it has now, and the most that it ever had. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024;
  return { now: field("VmRSS"), peak: field("VmHWM") };
}

/** Waits until a process does nothing any more. Gives the processor time that it has used. */
export async function atRest(pid) {
  for (let before = processorTime(pid); ;) {
    await pause(rest);
    const now = processorTime(pid);
    if (now - before < 1) return now;
    before = now;
  }
}

/** Waits for so many milliseconds. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Does something several times; gives the costs in the middle. */
export async function middleOf(times, act) {
  const costs = [];
  for (let done = 0; done < times; done++) costs.push(await act());
  return middle(costs);
}

/** The middle of each figure of several costs. */
export function middle(costs) {
  const wall = median(costs.map((cost) => cost.wall));
  return { wall, processor: median(costs.map((cost) => cost.processor)) };
}

/** The figure in the middle. */
export function median(figures) {
  const sorted = [...figures].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
