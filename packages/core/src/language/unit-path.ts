import { formed } from "../spec";

/** Names joined by `/`, as part of a pattern. */
export const unitNames = "[^/*]+(/[^/*]+)*";

const advice = "write it from below the root, such as Workloads/Prod";

/** The path of a unit, from below the root: names joined by `/`. */
export const unitPath = formed(new RegExp(`^${unitNames}$`), {
  wrong: "is not the path of a unit",
  cure: (path) => {
    const meant = meantBy(path);
    return meant === undefined ? advice : `write ${meant}`;
  },
  meant: meantBy,
  advice,
  note: "a path names the units from below the root, joined by /",
});

/** The same names, joined as they have to be. */
function meantBy(path: string): string | undefined {
  const names = path.split("/").filter((name) => name !== "" && !name.includes("*"));
  const isClose = path.includes("/") && !path.includes("*") && names.length > 0;
  return isClose ? names.join("/") : undefined;
}
