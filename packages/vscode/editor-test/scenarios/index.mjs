import { broken } from "./broken.mjs";
import { compare } from "./compare.mjs";
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

/** All scenarios, in the order in which they are run. */
export const scenarios = [
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
  ...themes,
  largeFile,
  untrusted,
];
