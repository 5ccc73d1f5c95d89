import type { Extras } from "@rolecall/lsp/node";

/** The planner is loaded when somebody looks at Terraform, and not before. */
export const terraformOf: NonNullable<Extras["terraformOf"]> = async (model) => {
  const { terraformTexts } = await import("@rolecall/cdktf-gen/plan");
  return terraformTexts(model);
};
