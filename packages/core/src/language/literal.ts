import type { Kind } from "../spec";
import type { Located } from "../text/span";
import { refuseVariables } from "./for-each";

/**
 * A value as it stands, whoever reads the line: not made of variables.
 *
 * @param where completes "… has no variables": "an assertion"
 * @param note why it has none
 */
export function literal<Model extends Located, Written>(
  kind: Kind<Model, Written>,
  where: string,
  note: string,
): Kind<Model, Written> {
  const refusal = { message: `${where} has no variables`, cure: "write the name itself", note };
  return {
    ...kind,
    read: (node, reading, owner) =>
      kind.read(refuseVariables(node, reading, refusal), reading, owner),
  };
}
