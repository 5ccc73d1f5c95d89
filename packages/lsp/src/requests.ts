import type { AccessMatrix } from "@rolecall/matrix";
import {
  NotificationType,
  RequestType,
  type TextDocumentPositionParams,
} from "vscode-languageserver-protocol";

/** What an editor may ask besides LSP's own requests. */

/** How a workspace is doing. */
export interface WorkspaceStatus {
  /** The address of its folder. */
  readonly root: string;
  /** The name of its folder. */
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
  readonly accounts: number;
  readonly assignments: number;
}

/** Asks how all workspaces are doing. */
export const statusRequest = new RequestType<
  Record<string, never>,
  { readonly workspaces: readonly WorkspaceStatus[] },
  void
>("rolecall/status");

/** Something that can be looked at from a place. */
export interface Preview {
  /** What it is, for a person who chooses: `Policy of Look`. */
  readonly title: string;
  /** Its address, for `workspace/textDocumentContent`. */
  readonly uri: string;
}

/** Asks what can be looked at from a place, or in all of a workspace by the address of its folder. */
export const previewsRequest = new RequestType<
  TextDocumentPositionParams | { readonly workspace: string },
  readonly Preview[],
  void
>("rolecall/previews");

/** Tells an editor that has asked how workspaces are doing that they may be doing otherwise. */
export const changedNotification = new NotificationType<Record<string, never>>("rolecall/changed");

/** The files of a workspace as they were in a commit. */
export interface EarlierFiles {
  /** What the commit is called: `HEAD`, `origin/main`. */
  readonly revision: string;
  /** The name of the commit itself: the files of one commit are always the same. */
  readonly commit: string;
  /** The texts by their paths in the folder of the workspace. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Whose access is asked for. Without the folder of a workspace it is the one that a place is in. */
export interface AccessMatrixParams {
  /** The address of the folder of a workspace. */
  readonly workspace?: string;
  /** Where the cursor is: what is named there comes with the answer. */
  readonly place?: TextDocumentPositionParams;
  /** What to compare with. */
  readonly before?: EarlierFiles;
}

/** Who has which access. */
export interface AccessMatrixAnswer {
  /** The address of the folder of the workspace. */
  readonly workspace: string;
  readonly matrix: AccessMatrix;
  /** What is named at the place: an account by its name, a principal as `group:NAME` or `user:NAME`. */
  readonly named: { readonly account?: string; readonly principal?: string };
  /** What the comparison cannot know, as a sentence without a full stop. */
  readonly doubt?: string;
}

/** Asks who has which access; nothing when it is not clear in which workspace. */
export const accessMatrixRequest = new RequestType<
  AccessMatrixParams,
  AccessMatrixAnswer | null,
  void
>("rolecall/accessMatrix");

/** A question about one request to AWS. */
export interface ExplainParams {
  /** The address of the folder of the workspace. */
  readonly workspace: string;
  /** Who asks: `group:NAME` or `user:NAME`. */
  readonly principal: string;
  /** The name of the account, of the organization or outside it. */
  readonly account: string;
  /** Such as `s3:GetObject`; without wildcards. */
  readonly action: string;
  /** An ARN, or `*` for actions that have no resource. */
  readonly resource: string;
}

/** Asks whether somebody may do something, and why: the answer is a page of Markdown. */
export const explainRequest = new RequestType<ExplainParams, { readonly markdown: string }, void>(
  "rolecall/explain",
);

/** An action that somebody may mean. */
export interface ActionOffer {
  /** `s3:GetObject`. */
  readonly name: string;
  /** What AWS says of it. */
  readonly description: string;
  /**
   * What the ARNs of its resources look like, `arn:aws:s3:::${BucketName}`, with what is known of the
   * account put in. A Region that nobody has said is us-east-1.
   */
  readonly resources: readonly string[];
}

/** What is typed of an action, and in which account of which workspace it is meant to be used. */
export interface ActionsParams extends Partial<Pick<ExplainParams, "workspace" | "account">> {
  readonly typed: string;
}

/** Asks for actions that begin with, or hold, what is typed; not for more than fit on a screen. */
export const actionsRequest = new RequestType<ActionsParams, readonly ActionOffer[], void>(
  "rolecall/actions",
);
