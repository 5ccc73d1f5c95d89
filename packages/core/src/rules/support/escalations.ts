/** A way to gain more than a policy grants. */
export interface Escalation {
  /** Completes "people can …". */
  readonly can: string;
  /** The actions that it takes, all of them. */
  readonly actions: readonly string[];
  /** Where it works, if not in every account. */
  readonly where?: string;
  /**
   * The action that makes what the others are done to. A prefix of names then limits nobody: all of
   * the actions on one such prefix are enough.
   */
  readonly makes?: string;
}

const assume = "sts:AssumeRole";
const pass = "iam:PassRole";
const provision = "sso:ProvisionPermissionSet";
const administered = "where IAM Identity Center is administered";

/**
 * The ways that are known. Only those are here that work in every account or in most, and for
 * whoever has a session of a role; so what takes a password or key of one's own already is not.
 * Nor is a shell on instances that run already, by Session Manager: that is what operators do all
 * day, and what roles these instances have is not known here.
 * Sources: the methods that Rhino Security Labs and Bishop Fox (IAM Vulnerable) have published, the
 * IAM user guide on passing roles, and the API reference of IAM Identity Center.
 */
export const escalations: readonly Escalation[] = [
  { can: "rewrite any managed policy", actions: ["iam:CreatePolicyVersion"] },
  { can: "bring back any version of a managed policy", actions: ["iam:SetDefaultPolicyVersion"] },
  { can: "attach any policy to a role and use it", actions: ["iam:AttachRolePolicy", assume] },
  { can: "write a policy into a role and use it", actions: ["iam:PutRolePolicy", assume] },
  {
    can: "make a role with any policy",
    makes: "iam:CreateRole",
    actions: ["iam:CreateRole", "iam:AttachRolePolicy"],
  },
  {
    can: "make a role with a policy of theirs",
    makes: "iam:CreateRole",
    actions: ["iam:CreateRole", "iam:PutRolePolicy"],
  },
  { can: "let themselves into any role", actions: ["iam:UpdateAssumeRolePolicy"] },
  { can: "attach any policy to an IAM user", actions: ["iam:AttachUserPolicy"] },
  { can: "write a policy into an IAM user", actions: ["iam:PutUserPolicy"] },
  { can: "attach any policy to an IAM group", actions: ["iam:AttachGroupPolicy"] },
  { can: "write a policy into an IAM group", actions: ["iam:PutGroupPolicy"] },
  {
    can: "make an IAM user with any policy",
    makes: "iam:CreateUser",
    actions: ["iam:CreateUser", "iam:AttachUserPolicy", "iam:CreateAccessKey"],
  },
  {
    can: "make an IAM user with a policy of theirs",
    makes: "iam:CreateUser",
    actions: ["iam:CreateUser", "iam:PutUserPolicy", "iam:CreateAccessKey"],
  },
  { can: "put an IAM user into any IAM group", actions: ["iam:AddUserToGroup"] },
  { can: "make an access key for any IAM user", actions: ["iam:CreateAccessKey"] },
  { can: "give any IAM user a password", actions: ["iam:CreateLoginProfile"] },
  { can: "change the password of any IAM user", actions: ["iam:UpdateLoginProfile"] },
  { can: "decide who may sign in through SAML", actions: ["iam:UpdateSAMLProvider"] },

  { can: "start an instance with any role", actions: [pass, "ec2:RunInstances"] },
  {
    can: "run a Lambda function with any role",
    actions: [pass, "lambda:CreateFunction", "lambda:InvokeFunction"],
  },
  {
    can: "run a Lambda function with any role",
    actions: [pass, "lambda:CreateFunction", "lambda:AddPermission"],
  },
  {
    can: "run a Lambda function with any role",
    actions: [pass, "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
  },
  { can: "act with the role of any Lambda function", actions: ["lambda:UpdateFunctionCode"] },
  { can: "create a stack with any role", actions: [pass, "cloudformation:CreateStack"] },
  {
    can: "create a stack with any role",
    actions: [pass, "cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"],
  },
  {
    can: "run a build with any role",
    actions: [pass, "codebuild:CreateProject", "codebuild:StartBuild"],
  },
  {
    can: "run a container with any role",
    actions: [pass, "ecs:RegisterTaskDefinition", "ecs:RunTask"],
  },
  { can: "run a Glue job with any role", actions: [pass, "glue:CreateJob", "glue:StartJobRun"] },
  { can: "make a Glue endpoint with any role", actions: [pass, "glue:CreateDevEndpoint"] },
  {
    can: "open a notebook with any role",
    actions: [
      pass,
      "sagemaker:CreateNotebookInstance",
      "sagemaker:CreatePresignedNotebookInstanceUrl",
    ],
  },
  {
    can: "run a data pipeline with any role",
    actions: [
      pass,
      "datapipeline:CreatePipeline",
      "datapipeline:PutPipelineDefinition",
      "datapipeline:ActivatePipeline",
    ],
  },
  {
    can: "run a state machine with any role",
    actions: [pass, "states:CreateStateMachine", "states:StartExecution"],
  },
  { can: "schedule any call with any role", actions: [pass, "scheduler:CreateSchedule"] },

  {
    can: "assign themselves any permission set",
    where: administered,
    actions: ["sso:CreateAccountAssignment"],
  },
  {
    can: "write a policy into their permission set",
    where: administered,
    actions: ["sso:PutInlinePolicyToPermissionSet", provision],
  },
  {
    can: "attach any policy to their permission set",
    where: administered,
    actions: ["sso:AttachManagedPolicyToPermissionSet", provision],
  },
  {
    can: "attach any policy of an account to their permission set",
    where: administered,
    actions: ["sso:AttachCustomerManagedPolicyReferenceToPermissionSet", provision],
  },
  {
    can: "join any group",
    where: administered,
    actions: ["identitystore:CreateGroupMembership"],
  },
  {
    can: "join any group",
    where: administered,
    actions: ["sso-directory:AddMemberToGroup"],
  },
];

const kindsOfResources: Readonly<Record<string, readonly string[]>> = {
  "iam:role/*": [
    assume,
    pass,
    "iam:AttachRolePolicy",
    "iam:CreateRole",
    "iam:PutRolePolicy",
    "iam:UpdateAssumeRolePolicy",
  ],
  "iam:user/*": [
    "iam:AttachUserPolicy",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:CreateUser",
    "iam:PutUserPolicy",
    "iam:UpdateLoginProfile",
  ],
  "iam:group/*": ["iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:PutGroupPolicy"],
  "iam:policy/*": ["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"],
  "iam:saml-provider/*": ["iam:UpdateSAMLProvider"],
  "lambda:function:*": [
    "lambda:AddPermission",
    "lambda:CreateFunction",
    "lambda:InvokeFunction",
    "lambda:UpdateFunctionCode",
  ],
  "cloudformation:stack/*": [
    "cloudformation:CreateChangeSet",
    "cloudformation:CreateStack",
    "cloudformation:ExecuteChangeSet",
  ],
  "codebuild:project/*": ["codebuild:CreateProject", "codebuild:StartBuild"],
  "states:stateMachine:*": ["states:CreateStateMachine", "states:StartExecution"],
};

/**
 * What an action is done to: the service and the end of the ARN. An action that is not here is
 * taken for one that needs `*`.
 * Source: the service authorization reference.
 */
export const targets: ReadonlyMap<string, string> = new Map(
  Object.entries(kindsOfResources).flatMap(([target, actions]) =>
    actions.map((action) => [action, target]),
  ),
);
