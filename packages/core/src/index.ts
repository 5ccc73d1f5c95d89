export { type Compilation, compile, type CompileOptions, isSound } from "./compile/compile";
export {
  type CompileDay,
  type CompiledWorkspace,
  compileWorkspace,
  InvalidWorkspaceError,
  soundModel,
} from "./compile/compile-workspace";
export {
  type Diagnostic,
  hasErrors,
  oneLine,
  type RelatedPlace,
  type Severity,
} from "./diagnostics/diagnostic";
export { type Palette, plain, printDiagnostic, type SourceLookup } from "./diagnostics/print";
export { problem } from "./diagnostics/problems";
export * from "./edit";
export {
  type AccessRequest,
  type CertainValue,
  type Check,
  type ContextValue,
  type EvaluatedReading,
  type Evaluation,
  evaluateRequest,
  type Layer,
  type Outcome,
  type PoliciesInForce,
  type PolicyInForce,
  type RequestContext,
  type SsoSession,
  ssoSessionContext,
  type StatementTrace,
  type Verdict,
} from "./evaluate";
export { workspaceFile } from "./language/include";
export type { FileKind, FileStat, FileSystem, FolderEntry } from "./load/file-system";
export { type FilesByPath, inMemory } from "./load/in-memory";
export { type LoadedWorkspace, loadWorkspaceFrom } from "./load/load-workspace";
export { type GrantChanges, grantChanges, type GrantQuery, grantsOf } from "./resolve/queries";
export type {
  Grant,
  GrantOrigin,
  HubPermissionSet,
  MatchReason,
  Origin,
  PolicyReference,
  PrincipalName,
  Renamed,
  ResolvedAccount,
  ResolvedApplication,
  ResolvedAttribute,
  ResolvedBoundary,
  ResolvedCredentials,
  ResolvedExternalAccount,
  ResolvedExternalRole,
  ResolvedGroup,
  ResolvedGuardrails,
  ResolvedHub,
  ResolvedInstance,
  ResolvedMfa,
  ResolvedMfaWatch,
  ResolvedModel,
  ResolvedPermissionSet,
  ResolvedPolicies,
  ResolvedSaml,
  ResolvedUser,
  UserProfile,
} from "./resolve/resolved-model";
export type {
  LocalBackend,
  ResolvedBackend,
  ResolvedCloudBackend,
  ResolvedS3Backend,
  ResolvedTerraform,
} from "./resolve/resolved-terraform";
export { signInOrigin, switchRoleUrl } from "./resolve/switch-role";
export { accessSchema } from "./published/access-schema";
export { type Finding, findings, whatItIs } from "./published/findings-reference";
export { type GeneratedFile, generatedFiles } from "./published/generated-files";
export { languageReference } from "./published/language-reference";
export { rules } from "./rules";
export type { Rule } from "./rules/rule";
export { currentDay, isDay, type Json, type JsonObject, type JsonSchema } from "./spec";
export type { Workspace } from "./symbols/workspace";
export { byText, compareText, sortedSet } from "./text/compare";
export { didYouMean } from "./text/did-you-mean";
export { groupBy } from "./text/group-by";
export { createSourceFile, type Position, type SourceFile } from "./text/source-file";
export type { Located, Span } from "./text/span";
export { visible } from "./text/visible";
