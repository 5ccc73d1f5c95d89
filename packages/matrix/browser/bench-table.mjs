// What was measured, as Markdown.
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** One column for each page, one row for each figure. */
export function tableOf(measured, { browser, viewport }) {
  const rows = [
    ["", ...measured.map(({ title }) => title)],
    ["principals × accounts", ...measured.map(({ size }) => sizeText(size))],
    ["grants", ...measured.map(({ size }) => digits(size.grants))],
    ["until the first table is painted", ...each(measured, ({ first }) => first, time)],
    ...frameRows("frame while scrolling", "steady", measured),
    ...frameRows("frame while jumping", "jumps", measured),
    ["elements in the page, at most", ...each(measured, ({ elements }) => elements, digits)],
  ];
  const { width, height } = viewport;
  const machine = `${availableParallelism()} processors, Chromium ${browser}, ${width} × ${height} pixels.`;
  return `${machine}\n\n${markdown(rows)}`;
}

function frameRows(title, pace, measured) {
  return [
    [`${title}, middle`, ...each(measured, (run) => quantile(run[pace], 0.5), time)],
    [`${title}, 95 %`, ...each(measured, (run) => quantile(run[pace], 0.95), time)],
  ];
}

/** The middle of the runs of each column. */
function each(measured, figure, shown) {
  return measured.map(({ runs }) => shown(quantile(runs.map(figure), 0.5)));
}

function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function sizeText({ principals, accounts }) {
  return `${digits(principals)} × ${digits(accounts)}`;
}

function digits(count) {
  return count.toLocaleString("en-US");
}

function time(milliseconds) {
  const places = milliseconds < 10 ? 1 : 0;
  return `${milliseconds.toLocaleString("en-US", { maximumFractionDigits: places })} ms`;
}

function markdown([head, ...rows]) {
  const all = [head, head.map(() => "---"), ...rows];
  return all.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Puts the table into the documentation, in the place of the one before. */
export function write(table) {
  const page = new URL("../../../docs/benchmarks.md", import.meta.url);
  const [begin, end] = ["<!-- matrix -->", "<!-- /matrix -->"];
  const text = readFileSync(page, "utf8");
  const [before, rest] = text.split(begin);
  const [, after] = rest.split(end);
  writeFileSync(page, [before, begin, `\n\n${table}\n\n`, end, after].join(""));
}
