import { join } from "node:path";
import {
  type JsonObject,
  type PolicyInForce,
  type RequestContext,
  type ResolvedModel,
  ssoSessionContext,
} from "@rolecall/core";
import { loadModel } from "@rolecall/core/node";

/** Somebody who signed in with MFA: what AWS knows of their requests, and what they may do. */
export interface Person {
  readonly context: RequestContext;
  readonly identity: readonly PolicyInForce[];
}

const model: ResolvedModel = loadModel(join(__dirname, "../access"));

/** Ana, through IAM Identity Center: the first grant of the workspace. */
export function ssoUser(): Person {
  const [grant] = model.grants;
  if (!grant) throw new Error("the workspace grants nothing");
  const { account, permissionSet, principal } = grant;
  const user = model.users.find(({ key }) => key === principal.name);
  const context = ssoSessionContext({
    account: account.id,
    permissionSet,
    userName: user?.userName,
    region: model.instance.region,
    attributes: {},
  });
  return { context, identity: [{ name: permissionSet, document: policyOf(permissionSet) }] };
}

function policyOf(name: string): JsonObject {
  const found = model.permissionSets.find((permissionSet) => permissionSet.name === name);
  if (!found?.inlinePolicy) throw new Error(`${name} has no inline policy`);
  return found.inlinePolicy;
}

/** Mia, an IAM user with the same policy. AWS asked for her MFA itself, and so knows of it. */
export function iamUser(): Person {
  const keys = {
    "aws:PrincipalAccount": "123456789012",
    "aws:PrincipalArn": "arn:aws:iam::123456789012:user/mia",
    "aws:username": "mia",
    "aws:MultiFactorAuthPresent": "true",
    "aws:MultiFactorAuthAge": "60",
  };
  return { context: { keys, others: "absent" }, identity: ssoUser().identity };
}
