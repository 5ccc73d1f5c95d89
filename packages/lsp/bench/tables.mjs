// Figures as Markdown.

/** A table; the first row is its head. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

/** Milliseconds as people read them: the smaller they are, the more exact. */
export function milliseconds(figure) {
  return figure < 10 ? figure.toFixed(1) : Math.round(figure).toLocaleString("en");
}

/** How many times one figure is another. */
export function times(ratio) {
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString("en")} ×`;
}

export function mebibytes(figure) {
  return `${Math.round(figure).toLocaleString("en")} MiB`;
}
