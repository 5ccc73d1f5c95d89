// npm run test:deploy: deploys workspaces with a real terraform against a local stand-in for AWS.
//
// Needs terraform, and python3 with moto[server]. A machine without Terraform's registry sets
//   ROLECALL_TF_PLUGIN_DIR          a folder with providers, as of `terraform providers mirror`
//   ROLECALL_AWS_PROVIDER_VERSION   the version of hashicorp/aws in it
import { build, install, tool } from "./run.mjs";

install();
build();
tool("jest", ["--config", "packages/cli/deploy-test/jest.config.js", ...process.argv.slice(2)]);
