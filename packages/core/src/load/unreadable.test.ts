import { oneLine } from "../diagnostics/diagnostic";
import { unreadable } from "./unreadable";

const permission = "a.access.yaml cannot be read: permission denied: make it readable for you";

test.each([
  [Object.assign(new Error("EACCES: no"), { code: "EACCES" }), permission],
  [Object.assign(new Error("EPERM: no"), { code: "EPERM" }), permission],
  [
    Object.assign(new Error("EISDIR"), { code: "EISDIR" }),
    "a.access.yaml is a folder, not a file: rename the folder",
  ],
  [
    Object.assign(new Error("ELOOP"), { code: "ELOOP" }),
    "a.access.yaml is a link that leads to itself: delete the link",
  ],
  [
    Object.assign(new Error("EIO: i/o error"), { code: "EIO" }),
    "a.access.yaml cannot be read: EIO: i/o error",
  ],
  ["odd", "a.access.yaml cannot be read: odd"],
])("%s is said in words that help", (error, expected) => {
  expect(oneLine(unreadable("a.access.yaml", error))).toBe(expected);
});
