// What a page takes for a matrix.

/** How far each frame scrolls, in pixels: at a hand's pace; and by more than is in view at once. */
const paces = { steady: { down: 20, right: 60 }, jumps: { down: 1_100, right: 1_700 } };

/**
 * Shows a matrix in a fresh page and scrolls it. Times are in milliseconds.
 * @returns {Promise<{ first: number, steady: number[], jumps: number[], elements: number }>} the time
 * until the table is painted, those of frames, and the most elements that there were
 */
export async function measure(browser, { open, show }, { json, frames, viewport }) {
  const page = await browser.newPage({ viewport });
  try {
    await open(page);
    await page.evaluate(prepare, json);
    const { first, selector } = await page.evaluate(timed(show));
    const runs = {};
    for (const [name, pace] of Object.entries(paces)) {
      runs[name] = await page.evaluate(scroll, { selector, frames, ...pace });
    }
    const elements = Math.max(...Object.values(runs).map((run) => run.elements));
    return { first, elements, steady: runs.steady.times, jumps: runs.jumps.times };
  } finally {
    await page.context().close();
  }
}

/** A function of the page as text, because no function of this file is there. */
function timed(show) {
  return `(async () => {
    const start = performance.now();
    const selector = await (${show})();
    await window.painted();
    return { first: performance.now() - start, selector };
  })()`;
}

/** Runs in the page. What is drawn in one frame has been painted when the next one begins. */
async function prepare(json) {
  window.matrix = JSON.parse(json);
  window.painted = async () => {
    for (let count = 0; count < 2; count += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  await window.painted();
}

/** Runs in the page. At the end of the table it goes on from the start. */
async function scroll({ selector, frames, down, right }) {
  const scroller = document.querySelector(selector);
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = scroller;
  Object.assign(scroller, { scrollTop: 0, scrollLeft: 0 });
  await window.painted();
  const times = [];
  let elements = 0;
  for (let step = 1; step <= frames; step += 1) {
    const start = performance.now();
    scroller.scrollTop = (step * down) % (scrollHeight - clientHeight);
    scroller.scrollLeft = (step * right) % (scrollWidth - clientWidth);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    times.push(performance.now() - start);
    if (step % 20 === 0 || step === frames) {
      elements = Math.max(elements, document.querySelectorAll("*").length);
    }
  }
  return { times, elements };
}
