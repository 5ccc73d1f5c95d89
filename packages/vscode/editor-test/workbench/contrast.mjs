// How well the texts of a page can be read.

/** The text of a frame that is hardest to read, and its contrast. */
export async function leastContrast(frame) {
  const texts = await frame.evaluate(coloursOfTexts);
  const contrasts = texts.map(({ text, pair }) => ({ text, contrast: contrastOf(pair) }));
  return contrasts.sort((a, b) => a.contrast - b.contrast)[0];
}

/** Source: the definition of contrast ratio in WCAG 2.2. */
function contrastOf(pair) {
  const [light, dark] = pair.map((colour) => luminance(colour)).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour of each visible text and of its ground, as they are painted. Runs in the page. */
function coloursOfTexts() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const paint = (...colours) => {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const grounds = (element) =>
    element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : [];
  return [...document.querySelectorAll(".matrix *")]
    .filter((element) => element.checkVisibility())
    .filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
    )
    .map((element) => {
      const below = grounds(element);
      const pair = [paint(...below), paint(...below, getComputedStyle(element).color)];
      return { text: element.textContent.trim(), pair };
    });
}
