import { CompletionItemKind } from "vscode-languageserver";
import type { Provider } from "../suggestion";

/**
 * What IAM knows of whoever makes a request.
 * Source: the IAM user guide, "IAM policy elements: Variables and tags".
 */
const known = [
  ["aws:PrincipalAccount", "the account of the session"],
  ["aws:PrincipalOrgID", "the organization of the session's account"],
  ["aws:SourceIdentity", "the source identity of the session"],
  ["aws:userid", "the role's id and the user name at sign-in"],
  ["aws:CurrentTime", "the time of the request"],
] as const;

/** The variables that a policy may use, with the tags that the workspace gives sessions. */
export const policyVariables: Provider = ({ place }) => {
  const { accessControlAttributes } = place.view.compiled.model;
  const tags = accessControlAttributes.map(
    ({ key, source }) => [`aws:PrincipalTag/${key}`, source] as const,
  );
  return [...tags, ...known].map(([name, detail], rank) => ({
    label: `\${${name}}`,
    kind: CompletionItemKind.Variable,
    detail,
    rank,
  }));
};
