/** As many colours as a byte can tell apart. */
const most = 256;

/**
 * Chooses colours of a picture, and for each pixel the nearest of these.
 * @param {number[]} pixels red, green and blue in the lower three bytes, from the lowest on
 * @returns {{ palette: number[][], indices: number[] }}
 */
export function withFewColours(pixels) {
  const colours = coloursIn(pixels);
  const palette = [];
  while (palette.length < Math.min(most, colours.length)) {
    const next = colours.reduce((best, one) => (worth(one) > worth(best) ? one : best));
    for (const colour of colours) {
      const away = distance(colour.parts, next.parts);
      if (away < colour.away) Object.assign(colour, { index: palette.length, away });
    }
    palette.push(next.parts);
  }
  const indices = new Map(colours.map(({ pixel, index }) => [pixel, index]));
  return { palette, indices: pixels.map((pixel) => indices.get(pixel)) };
}

/** What is frequent and unlike everything that is chosen already comes next. */
function worth({ count, away }) {
  return count * away;
}

function coloursIn(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return Array.from(counts, ([pixel, count]) => {
    const parts = [pixel, pixel >> 8, pixel >> 16].map((part) => part & 255);
    return { pixel, count, parts, index: 0, away: 3 * 255 ** 2 };
  });
}

function distance(one, other) {
  return one.reduce((sum, part, at) => sum + (part - other[at]) ** 2, 0);
}
