// npm test: installs, builds, lints, and runs every test that needs no Terraform.
import { install, turbo } from "./run.mjs";

install();
turbo("build", "lint", "test", "test:repository");
