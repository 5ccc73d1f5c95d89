import type { MatrixFilter } from "@rolecall/matrix";
import type { EarlierFiles } from "@rolecall/lsp/requests";

/** What a matrix is to show. */
export interface MatrixQuestion {
  /** The address of the folder of the workspace. */
  readonly workspace: string;
  readonly before?: EarlierFiles;
  /** What to show of it; the rest stays as it is. */
  readonly filter?: Partial<MatrixFilter>;
}
