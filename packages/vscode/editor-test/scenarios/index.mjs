import { matrixPages } from "../../../matrix/browser/checks/index.mjs";
import { broken } from "./broken.mjs";
import { compare } from "./compare.mjs";
import { beginning, empty } from "./empty.mjs";
import { firstLook } from "./first-look.mjs";
import { formatting } from "./formatting.mjs";
import { largeFile } from "./large-file.mjs";
import { matrix } from "./matrix.mjs";
import { mistake } from "./mistake.mjs";
import { names } from "./names.mjs";
import { noWorkspace } from "./no-workspace.mjs";
import { previews } from "./previews.mjs";
import { questions } from "./questions.mjs";
import { server } from "./server.mjs";
import { themes } from "./themes.mjs";
import { twoWorkspaces } from "./two-workspaces.mjs";
import { untrusted } from "./untrusted.mjs";
import { walkthrough } from "./walkthrough.mjs";

/** All scenarios, in the order in which they are run; pages without VS Code come first. */
export const scenarios = [
  ...matrixPages,
  firstLook,
  mistake,
  names,
  formatting,
  previews,
  matrix,
  compare,
  questions,
  server,
  broken,
  twoWorkspaces,
  noWorkspace,
  beginning,
  empty,
  walkthrough,
  ...themes,
  largeFile,
  untrusted,
];
