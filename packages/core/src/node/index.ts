export {
  type CompiledFolder,
  compileFolder,
  InvalidWorkspaceError,
  loadModel,
} from "./compile-folder";
export { type LoadedWorkspace, loadWorkspace } from "./load-workspace";
