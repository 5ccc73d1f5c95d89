import { formed } from "../spec";

/** Names joined by `/`, as part of a pattern. */
export const unitNames = "[^/*]+(/[^/*]+)*";

/** The path of a unit, from below the root: names joined by `/`. */
export const unitPath = formed(new RegExp(`^${unitNames}$`), {
  wrong: "is not the path of a unit",
  cure: cureFor,
  advice: "write it from below the root, such as Workloads/Prod",
  note: "a path names the units from below the root, joined by /",
});

function cureFor(path: string): string {
  const names = path.split("/").filter((name) => name !== "" && !name.includes("*"));
  const isClose = path.includes("/") && !path.includes("*") && names.length > 0;
  return isClose
    ? `write ${names.join("/")}`
    : "write it from below the root, such as Workloads/Prod";
}
