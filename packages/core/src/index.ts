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
  type NamedPolicy,
  type Outcome,
  type PoliciesInForce,
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
  MatchReason,
  Origin,
  PolicyReference,
  PrincipalName,
  ResolvedAccount,
  ResolvedApplication,
  ResolvedAttribute,
  ResolvedBoundary,
  ResolvedExternalAccount,
  ResolvedExternalRole,
  ResolvedGroup,
  ResolvedGuardrails,
  ResolvedInstance,
  ResolvedModel,
  ResolvedPermissionSet,
  ResolvedPolicies,
  ResolvedUser,
  UserProfile,
} from "./resolve/resolved-model";
export { accessSchema } from "./published/access-schema";
export { type Finding, findings, whatItIs } from "./published/findings-reference";
export { type GeneratedFile, generatedFiles } from "./published/generated-files";
export { languageReference } from "./published/language-reference";
export { rules } from "./rules";
export type { Rule } from "./rules/rule";
export { currentDay, isDay, type Json, type JsonObject, type JsonSchema } from "./spec";
export type { Workspace } from "./symbols/workspace";
export { byText, compareText, sortedSet } from "./text/compare";
export { createSourceFile, type Position, type SourceFile } from "./text/source-file";
export type { Located, Span } from "./text/span";
export { visible } from "./text/visible";
