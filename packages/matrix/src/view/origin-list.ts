import type { MatrixOrigin } from "../data/access-matrix";
import { placeLabel } from "../table";
import { element } from "./element";
import { placeBeside } from "./tooltip";

/** What a list of places is about. */
export interface OriginChoice {
  readonly anchor: HTMLElement;
  /** `auditors, payments-prod` */
  readonly title: string;
  readonly origins: readonly MatrixOrigin[];
  readonly comparedWith: string | undefined;
}

/** A list of the places that something comes from. */
export interface OriginList {
  readonly element: HTMLElement;
  readonly show: (choice: OriginChoice) => void;
  readonly hide: () => void;
}

/**
 * A list that is not shown yet.
 *
 * @param onOpen goes to a place; without it the places are shown, and nothing more
 */
export function createOriginList(onOpen: ((origin: MatrixOrigin) => void) | undefined): OriginList {
  const box = element("div", { role: "dialog", class: "matrix-tip matrix-origins", tabindex: -1 });
  box.hidden = true;
  let anchor: HTMLElement | undefined;
  const hide = (): void => {
    box.hidden = true;
  };
  const close = (): void => {
    hide();
    anchor?.focus({ preventScroll: true });
  };
  box.addEventListener("keydown", (event) => onKey(event, box, close));
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) hide();
  });
  const open =
    onOpen &&
    ((origin: MatrixOrigin) => {
      close();
      onOpen(origin);
    });
  const show = (choice: OriginChoice): void => {
    anchor = choice.anchor;
    box.setAttribute("aria-label", choice.title);
    box.replaceChildren(...contentOf(choice, open));
    box.hidden = false;
    placeBeside(box, anchor);
    (box.querySelector("button") ?? box).focus({ preventScroll: true });
  };
  return { element: box, show, hide };
}

function contentOf(
  { title, origins, comparedWith }: OriginChoice,
  open: ((origin: MatrixOrigin) => void) | undefined,
): readonly Node[] {
  const rows = origins.map((origin) => {
    const texts = [
      element("span", {}, origin.object),
      element("span", { class: "matrix-faint" }, placeLabel(origin, comparedWith)),
    ];
    if (!open) return element("div", { class: "matrix-tip-origin" }, ...texts);
    const button = element("button", { type: "button", class: "matrix-origin" }, ...texts);
    button.addEventListener("click", () => open(origin));
    return button;
  });
  return [element("div", { class: "matrix-tip-title" }, title), ...rows];
}

function onKey(event: KeyboardEvent, box: HTMLElement, close: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    event.stopPropagation();
    close();
  }
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...box.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
}
