/** What an action does to a resource. Source: the IAM user guide, "Access levels in policy summaries". */
export type AccessLevel = "List" | "Read" | "Write" | "Permissions management" | "Tagging";

/** A kind of resource that a service has. */
export interface ResourceType {
  /** AWS's name of it, such as `object`. */
  readonly name: string;
  /** What its ARNs look like, in one form or a few: `arn:${Partition}:s3:::${BucketName}`. */
  readonly arns: readonly string[];
  /** The condition keys that a request to such a resource may have, written as in lists. */
  readonly conditionKeys: readonly string[];
}

/** A kind of resource that an action may be restricted to. */
export interface ActionResourceType {
  readonly type: ResourceType;
  /** Whether the action needs one: a statement that names resources then has to name one of these. */
  readonly isRequired: boolean;
  /** The condition keys that a request has when the action meets such a resource. */
  readonly conditionKeys: readonly string[];
}

/** What AWS says of an action. */
export interface ActionDetails {
  /** The prefix of its service: `s3`. */
  readonly service: string;
  /** Its name in AWS's spelling, without the prefix: `GetObject`. */
  readonly name: string;
  /** A sentence of AWS's without a full stop: `Grants permission to …`. */
  readonly description: string;
  readonly accessLevel: AccessLevel;
  /** What it may be restricted to; with none, the statement has to name the resource `*`. */
  readonly resourceTypes: readonly ActionResourceType[];
  /** The condition keys of the action itself, whatever resource it meets; without most global ones. */
  readonly conditionKeys: readonly string[];
}

/** What the values of a condition key are. */
export type ConditionKeyType =
  "ARN" | "Binary" | "Bool" | "Date" | "IPAddress" | "Numeric" | "String";

/** What AWS says of a condition key. */
export interface ConditionKeyDetails {
  /** As lists write it, with `<…>` for what anyone may fill: `aws:PrincipalTag/<tag-key>`. */
  readonly key: string;
  readonly type: ConditionKeyType;
  /** Whether a request may have many values, so that operators want `ForAnyValue` or `ForAllValues`. */
  readonly isMultivalued: boolean;
  /** A sentence of AWS's without a full stop, most often `Filters access by …`. */
  readonly description: string;
}

/** What AWS says of a service. */
export interface ServiceDetails {
  /** As actions begin: `s3`. */
  readonly prefix: string;
  /** As AWS calls it: `Amazon S3`. */
  readonly name: string;
  /** In order of their names. */
  readonly resourceTypes: readonly ResourceType[];
  /** By their names in lower case, in order. */
  readonly actions: ReadonlyMap<string, ActionDetails>;
}

/** What AWS says of one of its managed policies. */
export interface ManagedPolicyDetails {
  /** Its path and name, which is what its ARN ends with: `job-function/Billing`. */
  readonly policy: string;
  /** Sentences of AWS's, with full stops or without. */
  readonly description: string;
  /** The address of its page, which shows its document. */
  readonly page: string;
}

/** The facts about services and managed policies that editors show. */
export interface AwsDetails {
  /** The day of these facts, as `YYYY-MM-DD`. */
  readonly day: string;
  /** A service by its prefix, in upper or lower case. The first time takes about a millisecond. */
  service(prefix: string): ServiceDetails | undefined;
  /** An action by its name with prefix, `s3:GetObject`, in upper or lower case; not a pattern. */
  action(name: string): ActionDetails | undefined;
  /**
   * A condition key in upper or lower case, filled in or as it is listed: `aws:PrincipalTag/team`,
   * `aws:PrincipalTag/<tag-key>`.
   */
  conditionKey(key: string): ConditionKeyDetails | undefined;
  /** A managed policy by its name, with its path or without. */
  managedPolicy(policy: string): ManagedPolicyDetails | undefined;
}
