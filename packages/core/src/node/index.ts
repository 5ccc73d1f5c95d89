export { InvalidWorkspaceError } from "../compile/compile-workspace";
export type { LoadedWorkspace } from "../load/load-workspace";
export { type CompiledFolder, compileFolder, loadModel } from "./compile-folder";
export { loadWorkspace } from "./load-workspace";
export { onDisk } from "./on-disk";
export { saveChanges, type Saved, saveEdits, type SaveResult } from "./save-edits";
