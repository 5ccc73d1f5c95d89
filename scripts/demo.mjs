// npm run demo: from a fresh clone to Terraform, and on to a workspace of one's own.
import { build, install, root, run } from "./run.mjs";

install();
build();

console.log("\nCompiling examples/acme: a company's access, written in YAML\n");
run(process.execPath, ["packages/cli/bin/rolecall.js", "app", "examples/acme"]);

console.log(`
Look around in ${root}:
  npx rolecall who examples/acme       who has which access where, and which line grants it
  npx rolecall check examples/acme     what is wrong with it (nothing; break something and see)

Start your own:
  npx rolecall init my-access          a small workspace to edit
  npx rolecall check my-access         tells you what to mend, until it is right
  npx rolecall app my-access           your Terraform
  cd my-access/cdktf.out/stacks/access && terraform init && terraform plan
`);
