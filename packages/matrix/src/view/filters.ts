import type { AccessMatrix } from "../data/access-matrix";
import { choicesIn, type MatrixFilter, noFilter } from "../table";
import { element } from "./element";

/** The fields by which a matrix is filtered. */
export interface Filters {
  readonly element: HTMLElement;
  /** Offers what a matrix has, and shows what a filter is set to. */
  readonly show: (matrix: AccessMatrix, filter: MatrixFilter) => void;
  readonly focus: () => void;
}

/** What people do with the fields. */
export interface FilterEvents {
  readonly onFilter: (filter: MatrixFilter) => void;
  /** Escape was pressed where there is nothing to clear. */
  readonly onLeave: () => void;
}

/** Makes the fields. */
export function createFilters({ onFilter, onLeave }: FilterEvents): Filters {
  const fields = fieldElements();
  const clear = element("button", { type: "button", class: "matrix-button" }, "Clear");
  const bar = element(
    "div",
    { role: "search", class: "matrix-filters" },
    ...labelled(fields),
    clear,
  );
  const changed = (): void => {
    const filter = valueOf(fields);
    clear.hidden = isEmpty(filter);
    onFilter(filter);
  };
  const reset = (): void => {
    setValue(fields, noFilter);
    changed();
    fields.principal.focus();
  };
  bar.addEventListener("input", changed);
  clear.addEventListener("click", reset);
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (
      event.target instanceof HTMLInputElement &&
      event.target.value !== "" &&
      isText(event.target)
    ) {
      event.preventDefault();
      event.target.value = "";
      changed();
    } else onLeave();
  });
  const show = (matrix: AccessMatrix, filter: MatrixFilter): void => {
    offer(fields, matrix, filter);
    setValue(fields, filter);
    clear.hidden = isEmpty(filter);
  };
  return { element: bar, show, focus: () => fields.principal.select() };
}

type Fields = ReturnType<typeof fieldElements>;

/** @param whole what can be written in quotes */
function searchField(placeholder: string, whole: string) {
  return element("input", {
    type: "search",
    placeholder,
    title: `A part of a name; in quotes the whole: "${whole}"`,
    spellcheck: "false",
    autocomplete: "off",
  });
}

function fieldElements() {
  return {
    principal: searchField("Group or user", "group:admins"),
    account: searchField("Account or id", "payments-prod"),
    access: element("select"),
    tag: element("select"),
    unit: element("select"),
    withGroups: element("input", { type: "checkbox" }),
    onlyChanges: element("input", { type: "checkbox" }),
  };
}

const labels: Readonly<Record<keyof Fields, string>> = {
  principal: "Principal",
  account: "Account",
  access: "Permission set",
  tag: "Tag",
  unit: "Unit",
  withGroups: "With group memberships",
  onlyChanges: "Only differences",
};

function labelled(fields: Fields): readonly HTMLElement[] {
  const names: readonly (keyof Fields)[] = [
    "principal",
    "account",
    "access",
    "unit",
    "tag",
    "withGroups",
    "onlyChanges",
  ];
  return names.map((name) => {
    const field = fields[name];
    const text = element("span", {}, labels[name]);
    const isSwitch = field instanceof HTMLInputElement && field.type === "checkbox";
    return isSwitch
      ? element("label", { class: "matrix-switch" }, field, text)
      : element("label", { class: "matrix-field" }, text, field);
  });
}

function isText({ type }: HTMLInputElement): boolean {
  return type === "search";
}

function valueOf(fields: Fields): MatrixFilter {
  const { principal, account, access, tag, unit, onlyChanges, withGroups } = fields;
  return {
    principal: principal.value,
    account: account.value,
    access: access.value,
    tag: tag.value,
    unit: unit.value,
    onlyChanges: onlyChanges.checked,
    withGroups: withGroups.checked,
  };
}

function setValue(fields: Fields, filter: MatrixFilter): void {
  const { principal, account, access, tag, unit, onlyChanges, withGroups } = fields;
  principal.value = filter.principal;
  account.value = filter.account;
  access.value = filter.access;
  tag.value = filter.tag;
  unit.value = filter.unit;
  onlyChanges.checked = filter.onlyChanges;
  withGroups.checked = filter.withGroups;
}

/** Whether clearing would change anything; memberships are a way of looking, no filter. */
function isEmpty(filter: MatrixFilter): boolean {
  return Object.entries({ ...filter, withGroups: false }).every(([, value]) => !value);
}

/** What a filter is set to stays on offer, even if the matrix has lost it. */
function offer(fields: Fields, matrix: AccessMatrix, filter: MatrixFilter): void {
  const choices = choicesIn(matrix);
  offerTexts(fields.access, "All", withChosen(choices.access, filter.access));
  offerTexts(fields.tag, "All", withChosen(choices.tags, filter.tag));
  offerTexts(fields.unit, "All", withChosen(choices.units, filter.unit));
  const memberships = matrix.principals.some(
    ({ groups = [], left = [] }) => groups.length + left.length > 0,
  );
  hideField(fields.withGroups, !memberships);
  hideField(fields.onlyChanges, matrix.comparedWith === undefined);
}

function withChosen(texts: readonly string[], chosen: string): readonly string[] {
  return chosen === "" || texts.includes(chosen) ? texts : [chosen, ...texts];
}

function offerTexts(select: HTMLSelectElement, all: string, texts: readonly string[]): void {
  const options = texts.map((value) => element("option", { value }, value));
  select.replaceChildren(element("option", { value: "" }, all), ...options);
  hideField(select, texts.length === 0);
}

function hideField(field: HTMLElement, isHidden: boolean): void {
  const label = field.closest("label");
  if (label) label.hidden = isHidden;
}
