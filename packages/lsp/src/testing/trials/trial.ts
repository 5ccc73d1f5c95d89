import type { TestEditor } from "../editor";

/** Tries a feature in `examples/acme`, as someone would who works there. */
export type Trial = (editor: TestEditor) => Promise<void>;

/** Trials by the names of features. */
export type Trials = Readonly<Record<string, Trial>>;

/** The files that trials are about. */
export const [platform, products, teams] = [
  "patterns/platform.access.yaml",
  "patterns/product-teams.access.yaml",
  "teams.access.yaml",
];
