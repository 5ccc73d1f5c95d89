export { actionsMatching } from "./aws/action-pattern";
export { actionsOf, services } from "./aws/actions";
export { conditionKeysOf, globalConditionKeys } from "./aws/condition-keys";
export { type ConditionOperator, conditionOperators } from "./aws/condition-operators";
export { loadAwsDetails, serviceAuthorizationReference } from "./aws/details";
export type {
  AccessLevel,
  ActionDetails,
  ActionResourceType,
  AwsDetails,
  ConditionKeyDetails,
  ConditionKeyType,
  ManagedPolicyDetails,
  ResourceType,
  ServiceDetails,
} from "./aws/details/types";
export {
  isServiceLinked,
  listedManagedPolicy,
  managedPolicies,
  managedPolicyPage,
} from "./aws/managed-policies";
export { type Region, regions } from "./aws/regions";
export { type Compilation, compile, type CompileOptions, isSound } from "./compile/compile";
export {
  createIncrementalCompiler,
  type IncrementalCompiler,
} from "./compile/incremental-compiler";
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
export type { Fix, FixStep } from "./diagnostics/fix";
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
export type { AccessFile } from "./language/access-file";
export { formAt, formInPolicyAt } from "./language/form-at";
export { workspaceFile } from "./language/include";
export type { Pattern, PatternVariant } from "./language/pattern";
export { type Operator, parseOperator } from "./language/policy-condition";
export type { Selector } from "./language/selector";
export { fillIn, isOfGrant, variablesIn } from "./language/variables";
export {
  below,
  type FileKind,
  type FileStat,
  type FileSystem,
  type FolderEntry,
} from "./load/file-system";
export { accessFileSuffix, findWorkspace, type WorkspacePlace } from "./load/find-workspace";
export { type FilesByPath, inMemory } from "./load/in-memory";
export { type LoadedWorkspace, loadWorkspaceFrom } from "./load/load-workspace";
export { type PatternUsage, type PatternUsages, patternUsages } from "./resolve/pattern-usage";
export {
  type GrantLists,
  type Granting,
  grantsByAccount,
  grantsByPermissionSet,
  grantsByPrincipal,
  type PatternExtent,
  patternExtents,
  principalKey,
} from "./resolve/grant-index";
export { type PrincipalMeanings, principalMeanings } from "./resolve/principal-meanings";
export { walk, type Walked } from "./load/walk";
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
export {
  accountsMeeting,
  coverageOf,
  type Criterion,
  type Selection,
  selectionOf,
} from "./resolve/selection";
export { signInOrigin, switchRoleUrl } from "./resolve/switch-role";
export { accessSchema } from "./published/access-schema";
export { type Finding, findings, whatItIs } from "./published/findings-reference";
export { type GeneratedFile, generatedFiles } from "./published/generated-files";
export { languageReference } from "./published/language-reference";
export { rules } from "./rules";
export type { Rule } from "./rules/rule";
export { attributeSources } from "./rules/support/attribute-sources";
export {
  currentDay,
  type EntriesOutline,
  type Field,
  type FieldMap,
  type Form,
  isDay,
  type Json,
  type JsonObject,
  type JsonSchema,
  minutesOf,
  type NamedPlace,
  type NameOffer,
  nouns,
  type Offer,
  type OfferedList,
  type Outline,
  sentence,
  type SymbolKind,
  symbolKinds,
  typeOf,
} from "./spec";
export type { Workspace } from "./symbols/workspace";
export { byText, compareText, sortedSet } from "./text/compare";
export { didYouMean } from "./text/did-you-mean";
export { groupBy } from "./text/group-by";
export { isGlob, matchesGlob } from "./text/glob";
export { inDigits } from "./text/in-digits";
export { pathFrom } from "./text/path";
export { remember } from "./text/remember";
export { sharedEnd, sharedStart } from "./text/shared-ends";
export { createSourceFile, type Position, type SourceFile } from "./text/source-file";
export { isWithin, type Located, type Span } from "./text/span";
export { visible } from "./text/visible";
export { entryAt, nodeAt } from "./yaml/cursor-entry";
export { type CursorPlace, type CursorRole, placeAt, type Step } from "./yaml/cursor-place";
export { extentsAt } from "./yaml/extents-at";
export { type FilePart, fileParts } from "./yaml/file-parts";
export {
  type Extent,
  type Layout,
  type ListLayout,
  type MapLayout,
  roughLayoutOf,
  type ScalarLayout,
} from "./yaml/layout";
export { type LineBlock, lineBlocks } from "./yaml/line-blocks";
export { scalarText } from "./yaml/scalar-text";
export type { YamlMap, YamlNode, YamlPair, YamlScalar } from "./yaml/node";
export { type ParsedYaml, type Piece } from "./yaml/parse";
export { createYamlParser } from "./yaml/remembering-parser";
export { writtenScalar } from "./yaml/written-scalar";
