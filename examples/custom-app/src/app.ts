import { join } from "node:path";
import { AccessStack } from "@rolecall/cdktf-gen";
import { loadModel } from "@rolecall/core/node";
import { App, S3Backend, TerraformOutput } from "cdktf";

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
  new TerraformOutput(access, "read-logs-arn", { value: access.permissionSetArn("ReadLogs") });
  return app;
}
