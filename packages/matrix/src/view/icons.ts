/** Outlines of 16 by 16, drawn in the colour of the text around them. */
const outlines = {
  group:
    "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 2.8a2.5 2.5 0 0 1 0 4.4M12 9.9c1.5.6 2.5 1.9 2.5 3.6",
  user: "M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4",
  open: "M4 6l4 4 4-4",
  closed: "M6 4l4 4-4 4",
  outside: "M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5",
} as const;

/** The name of an icon. */
export type Icon = keyof typeof outlines;

const svg = "http://www.w3.org/2000/svg";

/** A picture that says nothing the text beside it does not. */
export function icon(name: Icon): SVGSVGElement {
  const made = document.createElementNS(svg, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 16 16", "aria-hidden": "true" })) {
    made.setAttribute(key, value);
  }
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", outlines[name]);
  made.append(path);
  return made;
}
