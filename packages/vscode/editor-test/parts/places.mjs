import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this test. */
export const here = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The folder of the extension. */
export const extensionFolder = join(here, "..");

/** The folder of the repository. */
export const root = join(extensionFolder, "../..");

/** Where screenshots and logs of a run stay; Git ignores it. */
export const artefacts = join(here, "artefacts");
