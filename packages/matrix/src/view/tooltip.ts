import { element } from "./element";

/** How long the pointer rests before anything is shown, and before it goes; in milliseconds. */
const delays = { show: 350, hide: 120 } as const;

/** A box beside what it explains. Screen readers are told the same by labels. */
export interface Tooltip {
  readonly element: HTMLElement;
  /** Shows something beside an anchor, at once or after a moment; nothing is shown for nothing. */
  readonly show: (anchor: HTMLElement, content: () => readonly Node[], isAtOnce?: boolean) => void;
  /** Hides it after a moment, in which the pointer may come into it. */
  readonly leave: () => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
}

/** A tooltip that is not shown yet. */
export function createTooltip(): Tooltip {
  const box = element("div", { class: "matrix-tip", "aria-hidden": "true" });
  box.hidden = true;
  let timer = 0;
  const later = (work: () => void, delay: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(work, delay);
  };
  const hide = (): void => {
    window.clearTimeout(timer);
    box.hidden = true;
  };
  const leave = (): void => later(hide, delays.hide);
  box.addEventListener("pointerenter", () => window.clearTimeout(timer));
  box.addEventListener("pointerleave", leave);
  return {
    element: box,
    show: (anchor, content, isAtOnce = !box.hidden) => {
      const work = () => fill(box, anchor, content());
      later(work, isAtOnce ? 0 : delays.show);
    },
    leave,
    hide,
    isShown: () => !box.hidden,
  };
}

function fill(box: HTMLElement, anchor: HTMLElement, content: readonly Node[]): void {
  box.hidden = content.length === 0 || !anchor.isConnected;
  if (box.hidden) return;
  box.replaceChildren(...content);
  placeBeside(box, anchor);
}

const gap = 6;

/** Below its anchor, or above it where there is no room; always whole in the window. */
export function placeBeside(box: HTMLElement, anchor: HTMLElement): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const isBelow = bottom + gap + height <= window.innerHeight;
  const above = Math.max(gap, top - gap - height);
  box.style.top = `${isBelow ? bottom + gap : above}px`;
  box.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`;
}
