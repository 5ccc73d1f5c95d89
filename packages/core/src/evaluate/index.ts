export type { CertainValue, ContextValue, RequestContext } from "./context";
export {
  type AccessRequest,
  type EvaluatedReading,
  type Evaluation,
  evaluateRequest,
  type Outcome,
} from "./evaluate";
export type { Layer, PoliciesInForce, StatementTrace } from "./layers";
export type { PolicyInForce } from "./policy";
export { type SsoSession, ssoSessionContext } from "./sso-context";
export type { Check } from "./statement";
export type { Verdict } from "./verdict";
