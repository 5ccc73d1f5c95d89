import { join } from "node:path";
import { IamPolicy } from "@cdktf/provider-aws/lib/iam-policy";
import { AccessStack } from "@rolecall/cdktf-gen";
import { loadModel } from "@rolecall/core/node";
import { App, S3Backend, TerraformOutput } from "cdktf";
import { mayAssign } from "./may-assign";

/**
 * An app of your own that holds the access of a workspace. The stack is a CDKTF stack like any
 * other: it takes a backend, and constructs beside those that come from the workspace.
 */
export function createApp(outdir?: string): App {
  const app = new App(outdir === undefined ? {} : { outdir });
  const model = loadModel(join(__dirname, "../access"));
  const access = new AccessStack(app, "harbour-access", { model });
  new S3Backend(access, {
    bucket: "harbour-terraform-state",
    key: "access.tfstate",
    region: "eu-central-1",
  });
  const readLogs = access.permissionSetArn("ReadLogs");
  new IamPolicy(access, "assign-read-logs", {
    name: "assign-read-logs",
    description: "Assigns ReadLogs in any account, and no other permission set",
    policy: JSON.stringify(mayAssign(readLogs)),
  });
  new TerraformOutput(access, "read-logs-arn", { value: readLogs });
  return app;
}
