import { motoAvailable } from "./moto";
import { terraformAvailable } from "./terraform";

/**
 * `describe`, or `describe.skip` where Terraform or moto is missing. That is said loudly, and where
 * the tests have to run, in CI, it is a failure.
 */
export function describeDeployment(name: string, tests: () => void): void {
  const missing = [terraformAvailable(), motoAvailable()].filter((reason) => reason !== undefined);
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  const reason = `NOTHING IS DEPLOYED: ${missing.join("; ")}`;
  if (process.env["CI"]) throw new Error(reason);
  process.stderr.write(`\n*** ${reason} ***\n\n`);
  describe.skip(name, tests);
}
