// The screenshots that the documentation shows: chosen, made small and kept in docs/images.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFewColours } from "./few-colours.mjs";
import { indexedPng } from "./indexed-png.mjs";
import { root } from "./places.mjs";

/** The pictures by the beginnings of the names of the screenshots. */
const chosen = {
  "first-look-4": "editor-hover",
  "mistake-2": "editor-problem",
  "matrix-1": "access-matrix",
  "compare-3": "access-compared",
};

/** Makes the pictures anew from the screenshots of a run. */
export async function renewPictures(screenshots, browser) {
  const page = await browser.newPage();
  for (const [start, name] of Object.entries(chosen)) {
    const file = readdirSync(screenshots).find((one) => one.startsWith(`${start}-`));
    if (file === undefined) throw new Error(`there is no screenshot ${start} in this run`);
    const { pixels, ...size } = await page.evaluate(decoded, base64(join(screenshots, file)));
    const path = join(root, "docs/images", `${name}.png`);
    writeFileSync(path, indexedPng({ ...size, ...withFewColours(pixels) }));
    console.log(`Renewed ${path}`);
  }
  await page.close();
}

function base64(path) {
  return readFileSync(path).toString("base64");
}

/** The size and the pixels of a picture. Runs in a page, which can read pictures. */
async function decoded(data) {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { buffer } = context.getImageData(0, 0, width, height).data;
  return { width, height, pixels: Array.from(new Uint32Array(buffer)) };
}
